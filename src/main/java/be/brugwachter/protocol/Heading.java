package be.brugwachter.protocol;

import java.util.EnumMap;
import java.util.Map;

/**
 * The head of a protocol: the parties and the recitals.
 *
 * @param title what it is about
 * @param concludedUnder the decree and article under which it was concluded
 * @param aim what the sending is for (recital C)
 * @param sender Opgroeien regie
 * @param receiver the OCMW
 * @param localTeam the team that may send, as the text names it
 * @param cooperationAgreement the agreement it rests on
 * @param dpoAdvice the advice of each side's data protection officer; a side without advice is absent
 * @param publication what was agreed on publishing (recital D)
 */
public record Heading(
        String title,
        String concludedUnder,
        String aim,
        PartyProfile sender,
        PartyProfile receiver,
        String localTeam,
        CooperationAgreement cooperationAgreement,
        Map<Side, DpoAdvice> dpoAdvice,
        String publication) {

    public Heading {
        dpoAdvice = dpoAdvice.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(dpoAdvice));
    }
}
