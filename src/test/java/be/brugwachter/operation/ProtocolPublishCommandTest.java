package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.publication.SiteFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
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
        assertThat(publishWith("opgroeien-ocmw-brugge", site)).isZero();
        assertThat(site.resolve("protocollen/opgroeien-ocmw-elders/v1/index.html"))
                .exists();
        assertThat(publish("--out", site.toString())).isZero();
        assertThat(content(site)).isEqualTo(first).containsKey("index.html").hasSizeGreaterThan(20);
        assertThat(site.resolve("protocollen/opgroeien-ocmw-elders")).doesNotExist();
    }

    @Test
    void whatSomebodyElseLaidInTheFolderStays() throws IOException {
        Path site = folder.resolve("site");
        assertThat(publishWith("opgroeien-ocmw-brugge", site)).isZero();
        List<String> theirs =
                List.of(".git/config", "CNAME", "protocollen/brief.txt", "protocollen/opgroeien-ocmw-elders/eigen.txt");
        for (String each : theirs) {
            Files.createDirectories(site.resolve(each).getParent());
            Files.writeString(site.resolve(each), "niet van ons");
        }
        assertThat(publish("--out", site.toString())).isZero();
        assertThat(theirs)
                .allSatisfy(each -> assertThat(site.resolve(each)).as(each).hasContent("niet van ons"));
        assertThat(site.resolve("protocollen/opgroeien-ocmw-elders/index.html")).doesNotExist();
    }

    @Test
    void aListThatWasTamperedWithTakesNothingAwayElsewhere() throws IOException {
        Path site = folder.resolve("site");
        Path letter = Files.writeString(folder.resolve("brief.txt"), "niet van ons");
        assertThat(publish("--out", site.toString())).isZero();
        Path marker = site.resolve(SiteFolder.MARKER);
        Files.writeString(marker, Files.readString(marker) + "../brief.txt\n" + letter + "\n");
        assertThat(publish("--out", site.toString())).isZero();
        assertThat(letter).hasContent("niet van ons");
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
        Path site = folder.resolve("site");
        assertThat(publishWith("opgroeien-ocmw-brugge", site)).isZero();
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

    /** With one protocol of its own, that says what this shipped one says. */
    private int publishWith(String like, Path site) throws IOException {
        Path data = folder.resolve("gegevens");
        Files.createDirectories(data.resolve("protocols"));
        Files.writeString(
                data.resolve("protocols/eigen.yaml"),
                Files.readString(Path.of("src/main/resources/protocols/" + like + ".yaml"))
                        .replace("id: " + like, "id: opgroeien-ocmw-elders"));
        return publish("--out", site.toString(), "--data", data.toString());
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
