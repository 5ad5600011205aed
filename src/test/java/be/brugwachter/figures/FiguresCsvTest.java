package be.brugwachter.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Figures for a spreadsheet, and how long something took. */
class FiguresCsvTest {
    @Test
    @DisplayName("een naam die als een formule begint, blijft tekst; een puntkomma breekt geen rij")
    void staysText() {
        assertThat(FiguresCsv.safe("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        for (String sly : new String[] {"+1", "-1", "@x", "\tx"}) {
            assertThat(FiguresCsv.safe(sly)).startsWith("'");
        }
        assertThat(FiguresCsv.safe("OCMW \"Noord\"; Zuid")).isEqualTo("\"OCMW \"\"Noord\"\"; Zuid\"");
        assertThat(FiguresCsv.safe("OCMW Brugge")).isEqualTo("OCMW Brugge");
    }

    @Test
    @DisplayName("het rekenblad noemt verborgen getallen zo, en zegt nergens wat ze zijn")
    void hiddenIsSaid() {
        assertThat(FiguresCsv.all(FiguresModels.sender()))
                .startsWith("\uFEFF")
                .contains("jaar;OCMW Bocholt;Kind en Gezin Noord-Limburg;niet getoond;niet getoond\r\n")
                .contains("maanden;juli;Derde kwartaal;niet getoond;niet getoond\r\n")
                .doesNotContain("CONSENTED", "toestemming");
    }

    @Test
    @DisplayName("een jaar dat een kwartaal weglaat, zegt dat ook in wat openbaar wordt")
    void saysWhatItLeavesOut() {
        YearFigures whole = FiguresModels.sender();
        FlowFigures flow = whole.flows().getFirst();
        FlowFigures less = new FlowFigures(
                flow.flow(), flow.quarters(), flow.year(), List.of("Tweede kwartaal"), flow.silent(), flow.counted());
        YearFigures year = new YearFigures(whole.year(), true, List.of(less), whole.terms());
        Line line = OpenFigures.of(year).orElseThrow();
        assertThat(JsonMapper.shared()
                        .readTree(OpenFigures.json(year, line, "Opgroeien regie"))
                        .get("zonder")
                        .valueStream()
                        .map(each -> each.asString()))
                .containsExactly("Tweede kwartaal");
        assertThat(FiguresCsv.open(year, line)).contains("jaar zonder;Tweede kwartaal\r\n");
        assertThat(FiguresCsv.all(year)).contains("jaar zonder;Tweede kwartaal\r\n");
    }

    @Test
    @DisplayName("een naam met aanhalingstekens en regeleinden blijft één tekst in JSON")
    void jsonStaysJson() {
        String sly = "OCMW \"Noord\"\\ \n\u0001é";
        assertThat(JsonMapper.shared().readTree(OpenFigures.quoted(sly)).asString())
                .isEqualTo(sly);
    }

    @Test
    @DisplayName("de spreiding is het midden en de middelste helft; van minder dan vijf is er geen")
    void spread() {
        assertThat(Spread.of(Map.of(0, 1, 1, 2, 2, 4, 9, 1))).contains(new Spread(1, 2, 2));
        assertThat(Spread.of(Map.of(3, 5))).contains(new Spread(3, 3, 3));
        assertThat(Spread.of(Map.of(1, 2, 2, 2))).isEmpty();
    }
}
