package be.brugwachter.disclosure;

import java.time.Duration;

/**
 * What the bridge does by clock, for each hosted party inside its walls and on one node at a time.
 *
 * @param name lasting; its alarm is kept under it
 * @param pause between the end of one round and the next
 */
public record Round(String name, Duration pause, Runnable work) {
    /** The round by the mailboxes of receivers, which a watch can wake. */
    public static final String ARRIVALS = "arrivals";
}
