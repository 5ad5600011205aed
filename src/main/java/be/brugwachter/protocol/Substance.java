package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;

/**
 * What may pass, why, to whom and for how long (articles 2 to 5).
 *
 * @param purposes art. 2
 * @param legalBases art. 2
 * @param data art. 3
 * @param specialCategories art. 3
 * @param retention art. 3
 * @param recipients art. 4
 * @param periodicity art. 5
 * @param duration art. 5
 */
public record Substance(
        @Upholds(Clause.PROACTIVE_OFFER) Purposes purposes,

        List<LegalBasis> legalBases,
        List<JustifiedData> data,
        Wording specialCategories,
        Retention retention,
        List<Recipient> recipients,
        Wording periodicity,
        Wording duration) {

    public Substance {
        legalBases = List.copyOf(legalBases);
        data = List.copyOf(data);
        recipients = List.copyOf(recipients);
    }

    /**
     * A kind of recipient (art. 4).
     *
     * @param id lasting slug
     * @param wording its place and our words
     */
    public record Recipient(String id, Wording wording) {}
}
