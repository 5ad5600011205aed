package be.brugwachter.drafting;

import be.brugwachter.protocol.PartyProfile.Representative;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.shared.EnterpriseNumber;
import java.util.List;

/**
 * One party of a draft. What nobody filled in yet is empty.
 *
 * @param name the name the text goes on to use
 * @param legalForm its legal form
 * @param number its number in the KBO
 * @param seat where it sits
 * @param representatives who represents it, in which function
 * @param contact the mail address of its data protection officer, for breaches (art. 9)
 */
public record DraftParty(
        String name,
        String legalForm,
        EnterpriseNumber number,
        Seat seat,
        List<Representative> representatives,
        String contact) {
    public DraftParty {
        representatives = List.copyOf(representatives);
    }
}
