package be.brugwachter.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person decided when the agreed time without contact was over.
 *
 * @param intake about which client
 * @param account who decided
 */
public record ContactDecision(UUID id, UUID intake, UUID account, Choice choice, Instant moment) {
    /** To go on, or to let go; each with a reason from a list. */
    public sealed interface Choice {
        /** Trying goes on until a later day; then a person decides again. */
        record KeepTrying(WhyKeepTrying why, LocalDate until) implements Choice {}

        /** The data go. */
        record LetGo(WhyLetGo why) implements Choice {}
    }

    /** Why trying goes on. */
    public enum WhyKeepTrying {
        NOT_EVERY_WAY_TRIED("Nog niet elke manier is geprobeerd."),
        AWAY_FOR_A_WHILE("Het gezin is een tijd weg."),
        SIGN_OF_LIFE("Er kwam een teken van leven, nog geen gesprek.");

        private final String sentence;

        WhyKeepTrying(String sentence) {
            this.sentence = sentence;
        }

        /** What people read. */
        public String sentence() {
            return sentence;
        }
    }

    /** Why the data go. */
    public enum WhyLetGo {
        EVERY_WAY_TRIED("Elke manier is geprobeerd, meer dan eens."),
        CONTACT_DATA_DO_NOT_WORK("De contactgegevens werken niet."),
        NO_SAFE_WAY("Verder proberen is niet veilig voor het gezin.");

        private final String sentence;

        WhyLetGo(String sentence) {
            this.sentence = sentence;
        }

        /** What people read. */
        public String sentence() {
            return sentence;
        }
    }
}
