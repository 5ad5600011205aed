package be.brugwachter.intake.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.Ground;
import be.brugwachter.intake.PartnerKind;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the pages about partners get to show, for the gallery. */
public final class PartnerModels {
    private static final List<People.Choice> PEOPLE = List.of(new People.Choice("1", "Jana Peeters, gezinsbegeleider"));
    private static final RawDetails FIEN = RawDetails.empty()
            .with(DetailField.FIRST_NAME, "Fien")
            .with(DetailField.NAME, "Zonnedauw")
            .with(DetailField.TELEPHONE, "0470 00 00 01");

    private PartnerModels() {}

    /** A list with one partner, and a proposal that waits. */
    public static Map<String, Object> list() {
        var caw = new PartnerCard(
                "1",
                "CAW Verzonnen",
                PartnerKind.CAW.dutch(),
                "0400.000.185",
                "/kanaal/gbo-0400000185",
                "de weg is open",
                "goed",
                PEOPLE);
        return Map.of(
                "municipality",
                "Brugge",
                "partners",
                List.of(caw),
                "waiting",
                List.of(Map.of(
                        "words",
                        "Persoon bij CAW Verzonnen: Wout Bedacht, maatschappelijk werker",
                        "proposal",
                        Map.of("id", "2"))),
                "said",
                "Je voorstel staat klaar. Vraag nu een collega om het na te kijken en te bevestigen.");
    }

    /** The form of a proposal. */
    public static Map<String, Object> proposal() {
        return Map.of(
                "kinds",
                PartnerKind.values(),
                "functions",
                ProfessionalFunction.values(),
                "partners",
                List.of(new People.Choice("1", "CAW Verzonnen")),
                "problems",
                List.of(new Problem("nummer", "Dit is geen ondernemingsnummer. Kijk de tien cijfers na.")));
    }

    /** The form of a client's new yes. */
    public static Map<String, Object> ask() {
        return Map.of(
                "people",
                List.of(new People.Choice("1", "Jana Peeters, gezinsbegeleider bij CAW Verzonnen (CAW)")),
                "items",
                OnwardView.items(FIEN),
                "points",
                OnwardView.POINTS,
                "ticked",
                List.of("FIRST_NAME", "NAME"),
                "day",
                "2026-11-23",
                "problems",
                List.of(new Problem("wie", "Kies een partner en een persoon van de lijst (artikel 4).")),
                "action",
                "/onthaal/1/kaart/2/verder",
                "back",
                "/onthaal/1/kaart/2");
    }

    /** What passes, and whether it may. */
    public static Map<String, Object> look(boolean refused) {
        var ground = new Ground(
                Clause.ONWARD_TO_GBO,
                "De cliënt zei ja voor een andere partner of een andere persoon (artikel 4).",
                "Vraag het de cliënt opnieuw, met de naam van wie het nu zou krijgen.");
        return Map.of(
                "line",
                line("ja genoteerd, nog niets verstuurd", "rust", false),
                "lines",
                OnwardView.lines(FIEN, Set.of(DataItem.values())),
                "grounds",
                refused ? List.of(ground) : List.of(),
                "action",
                "/onthaal/1/kaart/2/verder/3/versturen",
                "back",
                "/onthaal/1/kaart/2/verder");
    }

    /** One link of the chain. */
    public static Map<String, Object> link() {
        return Map.of("line", line("niet aangekomen", "fout", true), "back", "/onthaal/1");
    }

    /** A partner to call. */
    public static Map<String, Object> calls() {
        return Map.of("calls", List.of(line("teruggenomen", "rust", false)));
    }

    private static ChainLine line(String state, String flag, boolean again) {
        return new ChainLine(
                "3",
                "/onthaal/1/verder/3",
                "Jana Peeters, gezinsbegeleider, CAW Verzonnen",
                "voornaam, naam, telefoonnummer",
                "23 november 2026, uitgesproken",
                "3f2b8c1e-0000-4000-8000-000000000001",
                state,
                flag,
                "23 november, 10.12 uur",
                again,
                true,
                again);
    }
}
