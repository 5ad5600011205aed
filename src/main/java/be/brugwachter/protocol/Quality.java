package be.brugwachter.protocol;

import java.util.List;

/**
 * What happens with data that are not right (art. 7).
 *
 * @param flaws the kinds of flaw the text names
 * @param wording its place and our words
 */
public record Quality(List<Flaw> flaws, Wording wording) {
    public Quality {
        flaws = List.copyOf(flaws);
    }

    /** A kind of flaw. */
    public enum Flaw {
        WRONG("fout"),
        INACCURATE("onnauwkeurig"),
        INCOMPLETE("onvolledig"),
        MISSING("ontbrekend"),
        OUTDATED("verouderd"),
        SUPERFLUOUS("overbodig");

        private final String dutch;

        Flaw(String dutch) {
            this.dutch = dutch;
        }

        /** The word people read. */
        public String dutch() {
            return dutch;
        }
    }
}
