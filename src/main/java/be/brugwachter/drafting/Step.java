package be.brugwachter.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a draft, on paper.
 *
 * @param kind what
 * @param day the day on the document
 * @param remarks whether an advice makes remarks; the text may then still change because of them
 * @param about the fingerprint of the terms it is about
 * @param document the document it stands in
 * @param first who recorded it
 * @param second who looked at it too, where that is asked
 * @param recorded when it was recorded
 */
public record Step(
        UUID id,
        Kind kind,
        LocalDate day,
        boolean remarks,
        String about,
        Filed document,
        UUID first,
        @Nullable UUID second,
        Instant recorded) {

    /** What can happen. */
    public enum Kind {
        /** The sender's data protection officer advised (recital E). */
        SENDER_ADVICE,
        /** The receiver's did, by letter (recital F): two people look at it. */
        RECEIVER_ADVICE,
        /** Both parties signed. */
        SIGNED
    }

    /**
     * The document of a step, without its bytes.
     *
     * @param name of the file
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Filed(String name, String sha256) {}

    /** Whether it counts already. */
    public boolean counts() {
        return kind != Kind.RECEIVER_ADVICE || second != null;
    }

    /** Whether it is about these terms: a favourable advice is about its own text only, one with remarks also about what came of them. */
    boolean isAbout(String terms) {
        return remarks || about.equals(terms);
    }
}
