package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolPublishCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theSiteIsTheSameTheSecondTimeAndLeavesNothingOld() throws IOException {
        Path site = folder.resolve("site");
        assertThat(publish("--out", site.toString())).isZero();
        Map<String, String> first = content(site);
        Files.createDirectories(site.resolve("protocollen/oud"));
        Files.writeString(site.resolve("protocollen/oud/index.html"), "van vroeger");
        assertThat(publish("--out", site.toString())).isZero();
        assertThat(content(site)).isEqualTo(first).containsKey("index.html").hasSizeGreaterThan(20);
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAloneWithOneSentence() throws IOException {
        Files.writeString(folder.resolve("brief.txt"), "niet van ons");
        assertThat(publish("--out", folder.toString())).isOne();
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).contains("niet leeg", "Kies met --out een lege map.");
        assertThat(content(folder)).containsOnlyKeys("brief.txt");
    }

    @Test
    void ownProtocolsOfADataFolderAreThereToo() throws IOException {
        Path protocols = Files.createDirectories(folder.resolve("gegevens/protocols"));
        Files.writeString(
                protocols.resolve("eigen.yaml"),
                Files.readString(Path.of("src/main/resources/protocols/opgroeien-ocmw-bree.yaml"))
                        .replace("id: opgroeien-ocmw-bree", "id: opgroeien-ocmw-elders"));
        Path site = folder.resolve("site");
        assertThat(publish(
                        "--out",
                        site.toString(),
                        "--data",
                        folder.resolve("gegevens").toString()))
                .isZero();
        assertThat(site.resolve("protocollen/opgroeien-ocmw-elders/index.html")).exists();
    }

    @Test
    void withItsAddressEveryNameInTheDataIsWhole() throws IOException {
        Path site = folder.resolve("site");
        assertThat(publish("--out", site.toString(), "--base-url", "https://voorbeeld.be/p/"))
                .isZero();
        assertThat(Files.readString(site.resolve("catalogue.jsonld")))
                .contains("\"https://voorbeeld.be/p/protocollen/opgroeien-ocmw-bree/v1/#protocol\"");
        assertThat(publish("--out", site.toString(), "--base-url", "voorbeeld")).isOne();
        assertThat(err.toString()).contains("met https:// vooraan");
    }

    private int publish(String... args) {
        String[] all =
                Stream.concat(Stream.of("protocol", "publish"), Stream.of(args)).toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
