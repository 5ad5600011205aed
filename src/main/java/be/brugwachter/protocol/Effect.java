package be.brugwachter.protocol;

/**
 * What an ending does somewhere in the house: looked up before the act, and the same list after it. Counts, never whom.
 *
 * @param theme under which heading it is read
 * @param many how many it is about; zero where counting says nothing
 * @param text what happens to them, in Dutch, as a sentence that goes for before and after
 */
public record Effect(Theme theme, long many, String text) {
    /** The same, where several protocols stand in one list. */
    Effect of(Protocol protocol) {
        return new Effect(theme, many, protocol.receiver().name() + ": " + text);
    }

    /** The questions a person has before an ending. */
    public enum Theme {
        WAITS("Doorverwijzingen die hier nog wachten"),
        UNOPENED("Berichten die nog niet geopend zijn"),
        KEPT("Wat bewaard blijft, en tot wanneer"),
        TOLD("Wie dit moet weten");

        private final String dutch;

        Theme(String dutch) {
            this.dutch = dutch;
        }

        /** The heading people read. */
        public String dutch() {
            return dutch;
        }
    }
}
