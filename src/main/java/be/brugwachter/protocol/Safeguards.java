package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;

/**
 * How the data are kept safe and right, and what follows when they are not (articles 6 to 9).
 *
 * @param mailbox art. 6
 * @param encryption art. 6
 * @param evidence art. 6
 * @param processors art. 6
 * @param quality art. 7
 * @param sanction art. 8
 * @param breach art. 9
 * @param changesTold art. 9
 */
public record Safeguards(
        Mailbox mailbox,
        @Upholds(Clause.GUIDELINES_FOLLOWED) Encryption encryption,
        Evidence evidence,
        Processors processors,
        Quality quality,
        Wording sanction,
        Breach breach,
        Wording changesTold) {}
