package be.brugwachter.drafting;

import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Drafts for tests: real OCMWs from the list, invented people. */
public final class Drafts {
    public static final Party SENDER = Party.of("0886.886.638");
    public static final MunicipalityRegister REGISTER = MunicipalityRegister.shipped();
    static final Progress ADVISED = new Progress(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 10), null);
    static final Progress SIGNED =
            new Progress(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 1));

    private Drafts() {}

    public static Ocmw ocmw(String name) {
        return REGISTER.byName(name).flatMap(REGISTER::ocmwOf).orElseThrow();
    }

    public static DraftTerms begun(String name) {
        return Proposals.first(SENDER, ProtocolLibrary.shipped().all(), ocmw(name))
                .orElseThrow();
    }

    /** Right in every respect. */
    public static Map<String, String> typed(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("localTeam", "Kind en Gezin Meetjesland");
        typed.put(
                "receiverPeople", "Wout Hermansen, algemeen directeur\nLieve Daneels, voorzitter van het vast bureau");
        typed.put("receiverContact", "dpo@ocmw-" + domain(name));
        typed.put("agreementDay", "1/9/2026");
        typed.put("mailbox", "onthaal@ocmw-" + domain(name));
        typed.put("guidelineVersion", "2");
        typed.put("processors", "Voorbeeldsoft NV: Dossierplus, Agendaplus");
        typed.put("inForce", "1/11/2026");
        typed.put("place", "Brussel");
        if (ocmw(name).seat().isEmpty()
                || !ocmw(name).seat().orElseThrow().street().matches(".*\\d.*")) {
            typed.put("receiverStreet", "Dorpsplein 1");
            typed.put("receiverPostcode", "9000");
        }
        return typed;
    }

    private static String domain(String name) {
        return Proposals.id(ocmw(name)).replace("opgroeien-ocmw-", "") + ".be";
    }

    public static DraftTerms right(String name) {
        return with(name, Map.of());
    }

    /** Right, but for what is named. */
    public static DraftTerms with(String name, Map<String, String> otherwise) {
        Map<String, String> typed = typed(name);
        typed.putAll(otherwise);
        DraftForm.Understood understood = DraftForm.read(typed, begun(name));
        if (!understood.problems().isEmpty()) {
            throw new IllegalStateException(understood.problems().toString());
        }
        return understood.terms();
    }
}
