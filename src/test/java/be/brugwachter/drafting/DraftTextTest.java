package be.brugwachter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.Finding.Severity;
import be.brugwachter.shared.Municipality;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a draft: read back it gives its terms, and the linter has nothing to say about it. */
class DraftTextTest {
    static List<String> everyOcmw() {
        return Drafts.REGISTER.municipalities().stream().map(Municipality::name).toList();
    }

    @ParameterizedTest
    @MethodSource("everyOcmw")
    @DisplayName(
            "het getekende protocol van elk OCMW van de lijst heeft geen fout, en leest terug zoals het ingevuld is")
    void signed(String name) {
        assertThat(serious(new Draft(Drafts.right(name), Drafts.SIGNED))).isEmpty();
    }

    static List<Map<String, String>> oddValues() {
        return List.of(
                Map.of("processors", ""),
                Map.of(
                        "processors",
                        "Voorbeeldsoft NV: Dossierplus\nStad Voorbeeld: Onthaal, Agenda, Post\nKlein & Co"),
                Map.of("localTeam", "Kind en Gezin Land van Waas en Dender"),
                Map.of("localTeam", "Kind en Gezin Sint-Jozef 't Zand"),
                Map.of("localTeam", "Kind en Gezin \"De Brug\""),
                Map.of("receiverPeople", "Marie-Claire D’Hondt-Van 't Hof, algemeen directeur"),
                Map.of("receiverPeople", "Maria Magdalena van den Broeck, algemeen directeur en secretaris"),
                Map.of(
                        "receiverPeople",
                        "A'ïsha Öztürk-Ngũgĩ, waarnemend algemeen directeur\nJan De Man, voorzitter\nEls Smet, schepen"),
                Map.of("mailbox", "on.thaal_1+wit@sociaalhuis-aarschot.be"),
                Map.of("agreementName", "Overeenkomst “samen sterk” van 2 maart 2020"),
                Map.of("use", "HELP_AND_ACTIONS", "noticeMonths", "12", "maximum", "3", "maximumUnit", "MONTHS"),
                Map.of("atOnce", "24", "atOnceUnit", "HOURS", "residence", "REGISTERED_ADDRESS"),
                Map.of("agreementDay", "31/10/2026", "place", "Heist-op-den-Berg"),
                Map.of("noticeMonths", "1", "guidelineVersion", "", "guideline", "de richtlijn van mei 2026"));
    }

    @ParameterizedTest
    @MethodSource("oddValues")
    @DisplayName("ook met vreemde waarden")
    void odd(Map<String, String> otherwise) {
        assertThat(serious(new Draft(Drafts.with("Aarschot", otherwise), Drafts.SIGNED)))
                .as(() -> new Draft(Drafts.with("Aarschot", otherwise), Drafts.SIGNED).text())
                .isEmpty();
    }

    static List<String> seats() {
        return List.of("de Limburg Stirumlaan 116", "Sint-Pieters-Nieuwstraat 12 bus 3", "'t Zand 1-3", "Markt 2A");
    }

    @ParameterizedTest
    @MethodSource("seats")
    @DisplayName("en een zetel die niet in de lijst staat, leest zoals hij getypt is")
    void seat(String street) {
        Map<String, String> seat =
                Map.of("receiverStreet", street, "receiverPostcode", "1755", "receiverPlace", "Pajottegem");
        assertThat(serious(new Draft(Drafts.with("Pajottegem", seat), Drafts.SIGNED)))
                .isEmpty();
    }

    @Test
    @DisplayName("op een ontwerp ontbreekt alleen wat nog moet gebeuren: de adviezen en de handtekening")
    void unsigned() {
        assertThat(rules(new Draft(Drafts.right("Aarschot"), Progress.NONE)))
                .containsExactlyInAnyOrder("advice", "advice", "signing");
        assertThat(rules(new Draft(Drafts.right("Aarschot"), Drafts.ADVISED))).containsExactly("signing");
    }

    private static List<String> rules(Draft draft) {
        return serious(draft).stream().map(DraftFinding::field).toList();
    }

    static List<DraftFinding> serious(Draft draft) {
        return DraftCheck.of(draft).stream()
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
    }
}
