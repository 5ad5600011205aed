package be.brugwachter.trust;

import be.brugwachter.disclosure.ReceivedParcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for a client in everything a deployment leaves: dumps, the folders beside the database, the mail store. In the clear, in
 * Base64, under every key that is left, and inside every sealed archive with every passphrase those keys give away.
 */
public final class Finder {
    private static final String SEVEN_ZIP = "377abcaf271c";

    private final Burglar burglar;
    private final Path work;
    private final List<String> words;
    private final Set<String> tried = new HashSet<>();

    /**
     * Looks for these words.
     *
     * @param folder of the test: master key and ring, as they are now
     * @param work a folder to unpack in
     */
    public Finder(Path folder, Path work, String... words) {
        this.burglar = new Burglar(folder);
        this.work = work;
        this.words = List.of(words);
    }

    /** The places where a word of the client is read; empty when nobody can. */
    public Set<String> places(List<Dump> dumps, List<Path> folders) {
        Set<String> found = new TreeSet<>();
        List<Burglar.Loot> loot =
                dumps.stream().flatMap(dump -> burglar.opens(dump).stream()).toList();
        loot.stream()
                .filter(each -> tells(each.plain()))
                .forEach(each -> found.add("key: " + each.table() + "." + each.column()));
        dumps.stream().filter(dump -> tells(dump.text())).forEach(dump -> found.add("clear: dump"));
        List<byte[]> mails = new ArrayList<>(files(folders, ".eml"));
        files(folders, "").stream()
                .filter(bytes -> tells(new String(bytes, StandardCharsets.UTF_8)))
                .forEach(bytes -> found.add("clear: folder"));
        dumps.forEach(dump -> mails.addAll(cells(dump, "")));
        List<byte[]> bare =
                dumps.stream().flatMap(dump -> cells(dump, SEVEN_ZIP).stream()).toList();
        Set<String> passphrases = loot.stream()
                .filter(each -> each.column().equals("secret"))
                .map(Burglar.Loot::plain)
                // Other secrets than lines are bytes; no program takes them as a word.
                .filter(plain -> plain.chars().noneMatch(Character::isISOControl))
                .collect(Collectors.toCollection(TreeSet::new));
        if (archives(mails, bare).stream().anyMatch(archive -> opens(archive, passphrases))) {
            found.add("line: sealed archive");
        }
        return found;
    }

    /** Composed mails and bare archives, in whatever column of bytes they stand. */
    private static List<byte[]> cells(Dump dump, String beginning) {
        return dump.tables().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.startsWith("\\x" + beginning))
                .map(cell -> HexFormat.of().parseHex(cell.substring(2)))
                .toList();
    }

    /** The bytes of one that travels twice are one archive. */
    private static List<byte[]> archives(List<byte[]> mails, List<byte[]> bare) {
        return Stream.concat(
                        bare.stream(),
                        mails.stream()
                                .flatMap(mail -> ReceivedParcel.inMail(mail).stream())
                                .map(ReceivedParcel::archive))
                .map(HexFormat.of()::formatHex)
                .distinct()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    private boolean opens(byte[] archive, Set<String> passphrases) {
        return passphrases.stream()
                .filter(words -> !tried.contains(words + Arrays.hashCode(archive)))
                .anyMatch(words -> tells(unpack(archive, words)) || !tried.add(words + Arrays.hashCode(archive)));
    }

    private String unpack(byte[] archive, String passphrase) {
        try {
            Path file = Files.write(work.resolve("found.7z"), archive);
            Process process = new ProcessBuilder("7zz", "e", "-so", "-p" + passphrase, file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean tells(String text) {
        return words.stream().anyMatch(word -> text.contains(word) || text.contains(base64(word)));
    }

    /** As it looks at the beginning of a line of Base64. */
    private static String base64(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        String whole = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, bytes.length / 3 * 3));
        return whole.isEmpty() ? word : whole;
    }

    private static List<byte[]> files(List<Path> folders, String ending) {
        return folders.stream()
                .flatMap(folder -> {
                    try (Stream<Path> all = Files.walk(folder)) {
                        return all
                                .filter(file -> Files.isRegularFile(file)
                                        && file.toString().endsWith(ending))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(file -> {
                    try {
                        return Files.readAllBytes(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** Copies a folder as a backup would. */
    public static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
