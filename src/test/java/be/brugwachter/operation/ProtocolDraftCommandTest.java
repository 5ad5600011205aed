package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ProtocolDraftCommandTest {
    private static final String TERMS = """
            localTeam: Kind en Gezin Meetjesland
            receiverPeople:
              - Wout Hermansen, algemeen directeur
              - Lieve Daneels, voorzitter van het vast bureau
            receiverContact: dpo@ocmw-aarschot.be
            agreementDay: 2026-09-01
            mailbox: onthaal@ocmw-aarschot.be
            processors:
              - "Voorbeeldsoft NV: Dossierplus, Agendaplus"
            inForce: 1/11/2026
            noticeMonths: 6
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("met de gegevens erbij is het ontwerp volledig, en lezen de drie bestanden terug")
    void complete() throws Exception {
        Path terms = Files.writeString(folder.resolve("terms.yaml"), TERMS);
        Path made = folder.resolve("made");
        assertThat(run("draft", "--ocmw", "aarschot", "--out", made.toString(), "--terms", terms.toString()))
                .isZero();
        assertThat(out.toString()).contains("OCMW Aarschot").doesNotContain("[mailbox]");

        for (String file : new String[] {"protocol.docx", "protocol.pdf", "protocol.yaml"}) {
            out.getBuffer().setLength(0);
            run("lint", made.resolve(file).toString(), "--format", "json");
            assertThat(out.toString())
                    .contains("dpo-advice-missing")
                    .doesNotContain(
                            "mailbox-", "template-residue", "cross-reference", "retention-", "party-incomplete");
        }
    }

    @Test
    @DisplayName("zonder gegevens is er een ontwerp dat zegt wat nog ontbreekt")
    void incomplete() {
        assertThat(run(
                        "draft",
                        "--ocmw",
                        "0207.832.792",
                        "--out",
                        folder.resolve("b").toString()))
                .isOne();
        assertThat(out.toString()).contains("OCMW Brugge", "[mailbox]", "[agreementDay]", "[localTeam]");
        assertThat(folder.resolve("b/protocol.pdf")).isNotEmptyFile();
    }

    @Test
    @DisplayName("een naam van voor een fusie vindt het OCMW van vandaag; een vage of vreemde naam vindt er geen")
    void which() {
        assertThat(run("draft", "--ocmw", "Melle", "--out", folder.resolve("c").toString()))
                .isOne();
        assertThat(out.toString()).contains("OCMW Merelbeke-Melle");
        assertThat(run("draft", "--ocmw", "sint", "--out", folder.resolve("d").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("OCMW Sint-Niklaas", "Kies er een");
        assertThat(run(
                        "draft",
                        "--ocmw",
                        "Atlantis",
                        "--out",
                        folder.resolve("e").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("e")).doesNotExist();
    }

    @Test
    @DisplayName("een bestand dat er al staat, blijft staan")
    void neverOver() {
        String made = folder.resolve("f").toString();
        run("draft", "--ocmw", "Brugge", "--out", made);
        assertThat(run("draft", "--ocmw", "Brugge", "--out", made)).isEqualTo(2);
        assertThat(err.toString()).contains("bestaat al");
    }

    @Test
    @DisplayName("een veld dat niet bestaat, wordt geweigerd en niet stil vergeten")
    void unknownField() throws Exception {
        Path terms = Files.writeString(folder.resolve("terms.yaml"), "mailboks: onthaal@ocmw-brugge.be");
        assertThat(run("draft", "--ocmw", "Brugge", "--out", folder.toString(), "--terms", terms.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("mailboks", "mailbox");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "unopenedUnit: WEEKS",
                "use: HELP_AND_ACTION",
                "residence: THUIS",
                "noticeMonths: 9999",
                "place: LANG"
            })
    @DisplayName("een waarde die niemand begrijpt, geeft eindcode 1 en een zin met het veld")
    void wrongValue(String line) throws Exception {
        String whole = TERMS.replace("noticeMonths: 6\n", "") + line.replace("LANG", "Brussel ".repeat(50)) + "\n";
        Path terms = Files.writeString(folder.resolve("terms.yaml"), whole);
        String made = folder.resolve("g").toString();
        assertThat(run("draft", "--ocmw", "aarschot", "--out", made, "--terms", terms.toString()))
                .isOne();
        assertThat(out.toString()).contains("[" + line.substring(0, line.indexOf(':')) + "]");
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new ProtocolCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
