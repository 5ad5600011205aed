package be.brugwachter.drafting;

import be.brugwachter.protocol.Term.Unit;
import be.brugwachter.protocol.WorkingTerms.Meaning;

/**
 * The working terms of a draft: a number wherever the family's texts have a vague word.
 *
 * @param maximumWithoutContact how long the receiver keeps data when contact never succeeds (art. 3)
 * @param atOnce how fast a flaw or a change is told (art. 7, art. 9)
 * @param reasonableTime how fast the sender examines a flaw (art. 7)
 * @param breach how fast a breach is told (art. 9)
 * @param unopened when a parcel nobody opened lapses (art. 6)
 * @param silentMailbox after how much silence the sender telephones (art. 6)
 * @param readers how long the declaration of readers counts (art. 6)
 * @param residence how the residence of the client is read (recital C)
 */
public record Lengths(
        Length maximumWithoutContact,
        Length atOnce,
        Length reasonableTime,
        Length breach,
        Length unopened,
        Length silentMailbox,
        Length readers,
        Meaning residence) {
    /** What the parties of the family chose so far: a sensible beginning. */
    public static Lengths proposed() {
        return new Lengths(
                new Length(60, Unit.DAYS),
                new Length(1, Unit.WORKING_DAYS),
                new Length(10, Unit.WORKING_DAYS),
                new Length(24, Unit.HOURS),
                new Length(14, Unit.DAYS),
                new Length(5, Unit.WORKING_DAYS),
                new Length(1, Unit.YEARS),
                Meaning.HABITUAL_RESIDENCE);
    }
}
