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
