package be.brugwachter.reading;

import be.brugwachter.reading.file.Documents;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Reads a file of any kind it knows: text, Markdown, PDF with text, Word, or a protocol as YAML. */
public final class DocumentReader {
    /** No file larger than this is looked at; bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_TEXT = 500_000;
    private static final int MOST_SECONDS = 10;

    /** The first key of a protocol of the register, or of what the reader wrote. */
    private static final Pattern OUR_DATA =
            Pattern.compile("\\A(?:#.*\\R|\\s|---\\R){0,99}(?:format: \\d|family: [a-z])");

    private DocumentReader() {}

    /**
     * What the file says.
     *
     * @param name of the file; only its ending counts, and only for YAML
     * @param bytes all of it
     * @throws DocumentUnreadable with a Dutch sentence, when nothing can be read
     */
    public static Reading read(String name, byte[] bytes) {
        FutureTask<Reading> task = new FutureTask<>(() -> readNow(name, bytes));
        Thread reader = Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DocumentUnreadable unreadable) {
                throw unreadable;
            }
            throw new DocumentUnreadable(
                    "Dit bestand kan niet gelezen worden. Bewaar het als tekst en probeer opnieuw.", failed);
        } catch (TimeoutException slow) {
            reader.interrupt();
            throw new DocumentUnreadable(
                    "Het lezen duurt te lang. Bewaar het bestand als tekst en probeer opnieuw.", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DocumentUnreadable("Het lezen werd onderbroken. Probeer opnieuw.", stopped);
        }
    }

    private static Reading readNow(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new DocumentUnreadable("Dit bestand is te groot voor een protocol: meer dan twintig megabyte.");
        }
        String text = Documents.text(bytes);
        if (text.isBlank()) {
            throw new DocumentUnreadable(
                    "In dit bestand staat geen tekst. Is het een scan, laat er dan eerst tekst van maken.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new DocumentUnreadable("Deze tekst is te lang voor een protocol.");
        }
        if (OUR_DATA.matcher(text).find()) {
            return YamlReader.read(text);
        }
        String ending = name.toLowerCase(Locale.ROOT);
        return ending.endsWith(".yaml") || ending.endsWith(".yml") || ending.endsWith(".json")
                ? YamlReader.read(text)
                : TextReader.read(text);
    }
}
