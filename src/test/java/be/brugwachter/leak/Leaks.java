package be.brugwachter.leak;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Listens to whatever is printed or logged while it is open, down to the finest level, with every stack trace; and searches it for the
 * {@link Canary}. Nothing of it reaches the console, so that what is caught does not stand in the report of the test.
 */
public final class Leaks implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> listener = new Listener(logged);

    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();

    private Leaks() {
        root.iteratorForAppenders().forEachRemaining(usual::add);
    }

    /** Begins to listen. The one who opens it closes it. */
    public static Leaks watch() {
        Leaks leaks = new Leaks();
        leaks.listener.start();
        leaks.usual.forEach(leaks.root::detachAppender);
        leaks.root.addAppender(leaks.listener);
        leaks.root.setLevel(Level.TRACE);
        PrintStream caught = new PrintStream(leaks.printed, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        return leaks;
    }

    /** Fails when a word of the family was printed or logged so far. */
    public void assertSilent() {
        assertThat(in(printed.toString(StandardCharsets.UTF_8))).as("printed").isEmpty();
        assertThat(in(String.join("\n", logged))).as("logged").isEmpty();
    }

    /** The words of the family that stand in a text, whatever way it writes them. */
    public static List<String> in(String text) {
        String flat = text.toLowerCase(Locale.ROOT);
        String digits = flat.replaceAll("[ ./()-]", "");
        return Canary.words().stream()
                .filter(word -> flat.contains(word)
                        || digits.contains(word)
                        || encoded(word).anyMatch(text::contains))
                .toList();
    }

    /** The files under a folder in which a word of the family stands. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !in(bytes(file)).isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Base64 of a word as it looks at each of its three possible offsets, without the letters its neighbours share. */
    private static Stream<String> encoded(String word) {
        return Stream.of(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .flatMap(written -> Stream.of(0, 1, 2).map(offset -> Base64Words.at(offset, written)));
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.setLevel(before);
        root.detachAppender(listener);
        usual.forEach(root::addAppender);
    }

    private static final class Listener extends AppenderBase<ILoggingEvent> {
        private final Queue<String> lines;

        Listener(Queue<String> lines) {
            this.lines = lines;
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    }
}
