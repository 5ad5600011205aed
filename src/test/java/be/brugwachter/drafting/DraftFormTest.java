package be.brugwachter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.Party;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed, and what the terms begin with. */
class DraftFormTest {
    @Test
    @DisplayName("wat de velden tonen, leest terug als dezelfde gegevens")
    void same() {
        DraftTerms terms = Drafts.with("Aarschot", Map.of("processors", "Voorbeeldsoft NV: A, B\nStad Voorbeeld"));
        assertThat(DraftForm.read(DraftForm.shown(terms), Drafts.begun("Aarschot"))
                        .terms())
                .isEqualTo(terms);
    }

    @Test
    @DisplayName("wat geen dag, getal of persoon is, komt terug naast zijn veld, en de rest blijft")
    void problems() {
        DraftForm.Understood read = DraftForm.read(
                Map.of(
                        "inForce",
                        "31/2/2027",
                        "noticeMonths",
                        "zes",
                        "receiverPeople",
                        "Jan Zonderfunctie",
                        "place",
                        "Gent"),
                Drafts.begun("Aarschot"));
        assertThat(read.problems())
                .extracting(DraftFinding::field)
                .containsExactlyInAnyOrder("inForce", "noticeMonths", "receiverPeople");
        assertThat(read.terms().place()).isEqualTo("Gent");
        assertThat(read.terms().noticeMonths()).isEqualTo(6);
    }

    @Test
    @DisplayName("een keuze die niet bestaat, wordt nooit stil een andere; een lange tekst wordt nooit stil afgekapt")
    void nothingInSilence() {
        DraftTerms base = Drafts.right("Aarschot");
        DraftForm.Understood read = DraftForm.read(
                Map.of(
                        "unopened", "3",
                        "unopenedUnit", "WEEKS",
                        "use", "HELP_AND_ACTION",
                        "residence", "",
                        "mailbox", "o".repeat(290) + "@ocmw-aarschot.be",
                        "processors", "Voorbeeldsoft NV: " + "Dossierplus, ".repeat(40),
                        "noticeMonths", "3651"),
                base);
        assertThat(read.problems())
                .extracting(DraftFinding::field)
                .containsExactlyInAnyOrder("unopenedUnit", "use", "residence", "mailbox", "processors", "noticeMonths");
        assertThat(read.problems())
                .extracting(DraftFinding::sentence)
                .anyMatch(sentence -> sentence.contains("“WEEKS”") && sentence.contains("WORKING_DAYS"))
                .contains("Vul hier een getal in, in cijfers, van 1 tot 3650.");
        assertThat(read.terms()).as("wat fout is, blijft zoals het was").isEqualTo(base);
        assertThat(DraftForm.read(Map.of("use", "help-and-actions", "place", "p".repeat(300)), base))
                .satisfies(right -> {
                    assertThat(right.problems()).isEmpty();
                    assertThat(right.terms().use()).isEqualTo(Use.HELP_AND_ACTIONS);
                    assertThat(right.terms().place()).hasSize(300);
                });
    }

    @Test
    @DisplayName("is één van de ondertekenaars fout geschreven, dan blijven ze allemaal zoals ze waren")
    void peopleStay() {
        DraftTerms base = Drafts.right("Aarschot");
        DraftForm.Understood read =
                DraftForm.read(Map.of("receiverPeople", "Wout Hermansen, algemeen directeur\nJan Zonderfunctie"), base);
        assertThat(read.problems()).extracting(DraftFinding::field).containsExactly("receiverPeople");
        assertThat(read.terms()).isEqualTo(base);
    }

    @Test
    @DisplayName(
            "een ontwerp begint met onze eigen gegevens uit het nieuwste protocol, en met een eigen naam en versie")
    void begins() {
        DraftTerms begun = Drafts.begun("Sint-Genesius-Rode");
        assertThat(begun.id()).isEqualTo("opgroeien-ocmw-sint-genesius-rode");
        assertThat(begun.version()).isEqualTo(1);
        assertThat(begun.sender().representatives()).isNotEmpty();
        assertThat(begun.sender().contact()).isEqualTo("dpo@opgroeien.be");
        assertThat(begun.receiver().seat().street()).isNotBlank();
        assertThat(Drafts.begun("Brugge").version()).isEqualTo(2);
        assertThat(Proposals.first(
                        Party.of("0207832792"), ProtocolLibrary.shipped().all(), Drafts.ocmw("Brugge")))
                .as("wie ontvangt, begint geen ontwerp")
                .isEmpty();
    }

    @Test
    @DisplayName("wat ontbreekt of anders gelezen wordt, staat bij zijn veld")
    void findings() {
        DraftTerms terms = Drafts.with(
                "Aarschot",
                Map.of(
                        "mailbox",
                        "onthaal(at)aarschot",
                        "localTeam",
                        "",
                        "receiverPeople",
                        "J. Peeters, algemeen directeur"));
        assertThat(DraftCheck.of(new Draft(terms, Drafts.ADVISED)))
                .extracting(DraftFinding::field)
                .contains("mailbox", "localTeam", "receiverPeople");
    }

    @Test
    @DisplayName("een OCMW vindt men met naam, oude naam, postcode of nummer")
    void list() {
        OcmwList list = new OcmwList(Drafts.REGISTER);
        assertThat(list.like("melle")).anySatisfy(found -> {
            assertThat(found.ocmw().name()).isEqualTo("OCMW Merelbeke-Melle");
        });
        assertThat(list.like("9090")).isNotEmpty();
        assertThat(list.like("0207 832 792"))
                .singleElement()
                .satisfies(found -> assertThat(found.ocmw().name()).isEqualTo("OCMW Brugge"));
        assertThat(list.one("OCMW van Brugge")).isPresent();
        assertThat(list.like("  ")).isEmpty();
    }
}
