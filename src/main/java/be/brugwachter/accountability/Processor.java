package be.brugwachter.accountability;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever processes data for a party (GDPR article 28), as it stands after its newest change.
 *
 * @param id its own, lasting
 * @param change the change that made it so
 * @param name of the organisation
 * @param work what for
 * @param country where the data are, ISO 3166-1 alpha-2
 * @param guarantees what the party saw of its measures
 * @param agreement the day of the agreement of article 28; nothing when there is none
 * @param document that agreement
 * @param ended whether it works for the party no more
 */
public record Processor(
        UUID id,
        UUID change,
        String name,
        Work work,
        String country,
        Set<Guarantee> guarantees,
        @Nullable LocalDate agreement,
        @Nullable DocumentMark document,
        boolean ended) {
    /** The countries of the European Economic Area, where no transfer begins (GDPR chapter V; EEA agreement, article 126). */
    private static final Set<String> INSIDE = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    public Processor {
        guarantees = guarantees.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(guarantees));
    }

    /** Whether this is a country. */
    public static boolean isCountry(String code) {
        return Set.of(Locale.getISOCountries()).contains(code);
    }

    /** Whether the data stay in the European Economic Area. */
    public boolean inside() {
        return INSIDE.contains(country);
    }

    /** Where, in Dutch. */
    public String where() {
        String name = Locale.of("", country).getDisplayCountry(Locale.forLanguageTag("nl"));
        return name + (inside() ? " (in de EER)" : " (buiten de EER)");
    }

    /** What was seen of its measures, in Dutch. */
    public String seen() {
        return guarantees.isEmpty()
                ? "geen waarborgen genoteerd"
                : guarantees.stream().sorted().map(Guarantee::dutch).collect(Collectors.joining(", "));
    }

    /** What a processor does. */
    public enum Work {
        HOSTING("draait deze software"),
        MAIL("draait de mailbox"),
        FILE_SYSTEM("draait het systeem met de cliëntdossiers"),
        BACKUP("bewaart reservekopieën"),
        SUPPORT("beheert computers en toegang");

        private final String dutch;

        Work(String dutch) {
            this.dutch = dutch;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }
    }

    /** What a party can have seen of a processor's measures. */
    public enum Guarantee {
        CERTIFICATE("een geldig certificaat voor informatiebeveiliging (ISO 27001 of gelijkwaardig)"),
        AUDIT("een verslag van een onafhankelijke controle"),
        QUESTIONS("eigen vragenlijst, beantwoord en nagekeken"),
        CODE("een goedgekeurde gedragscode (AVG, artikel 40)"),
        SUBPROCESSORS("de lijst van wie het werk mee doet");

        private final String dutch;

        Guarantee(String dutch) {
            this.dutch = dutch;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }
    }
}
