package be.brugwachter.accountability;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a party shows of its own measures (art. 6). Of each kind the newest counts.
 *
 * @param label what it is: the title of the document, or function and address of the officer; never the name of a person
 * @param day from when it counts
 * @param until the last day it counts; then somebody looks at it anew
 * @param document the document, but for the officer
 */
public record EvidenceItem(
        UUID id,
        Kind kind,
        String label,
        LocalDate day,
        LocalDate until,
        @Nullable DocumentMark document) {

    /** Whether it still counts that day. */
    public boolean counts(LocalDate today) {
        return !today.isBefore(day) && !today.isAfter(until);
    }

    /** The kinds. */
    public enum Kind {
        POLICY("beleid", "Veiligheidsbeleid", "het veiligheidsbeleid"),
        PLAN("plan", "Veiligheidsplan", "het veiligheidsplan"),
        OFFICER(
                "functionaris",
                "Functionaris voor gegevensbescherming",
                "wie jullie functionaris voor gegevensbescherming is");

        private final String path;
        private final String dutch;
        private final String object;

        Kind(String path, String dutch, String object) {
            this.path = path;
            this.dutch = dutch;
            this.object = object;
        }

        /** The last part of the address of its page. */
        public String path() {
            return path;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }

        /** The same inside a sentence. */
        public String object() {
            return object;
        }
    }
}
