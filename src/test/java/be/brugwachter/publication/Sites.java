package be.brugwachter.publication;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Public sites as the tests want them. */
final class Sites {
    static final String WEBSITE = "https://protocollen.voorbeeld.be/";

    private Sites() {}

    /** The shipped protocols, and a second version of the one with Brugge. */
    static Publications publications(boolean findings) {
        return new Publications(Stream.concat(ProtocolTexts.shipped().stream(), Stream.of(secondVersion()))
                .map(each -> Edition.of(each, findings))
                .toList());
    }

    static Map<String, byte[]> folder(boolean findings) {
        return SiteFolder.files(publications(findings), Optional.empty());
    }

    static Map<String, byte[]> folderAt(String website) {
        return SiteFolder.files(publications(true), Optional.of(website));
    }

    static List<String> ending(Map<String, byte[]> files, String ending) {
        return files.keySet().stream().filter(each -> each.endsWith(ending)).toList();
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Brugge with nine months of notice, from the first of March 2026. */
    static Protocol secondVersion() {
        try {
            String text = Files.readString(Path.of("src/main/resources/protocols/opgroeien-ocmw-brugge.yaml"))
                    .replace("version: 1", "version: 2")
                    .replace("inForceFrom: 2024-09-01", "inForceFrom: 2026-03-01")
                    .replace("signedOn: 2024-09-01", "signedOn: 2026-02-10")
                    .replace("noticeMonths: 6", "noticeMonths: 9");
            return ProtocolTexts.read("tweede.yaml", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
