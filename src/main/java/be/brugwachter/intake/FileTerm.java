package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.SelectionRule.Destination;
import be.brugwachter.retention.SelectionRule.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a closed client file stays here (art. 3).
 *
 * @param keptUntil the last day on which it is kept, whatever happens
 * @param ruleName the selection rule that the protocol names
 * @param rule that rule, when this deployment has it
 */
public record FileTerm(LocalDate keptUntil, String ruleName, Optional<SelectionRule> rule) {
    private static final String ASK =
            "Er wordt niets vernietigd. Vraag je archivaris welke regel nu geldt, en laat de beheerder die invullen.";

    /** The last day it is kept, as people read it. */
    String day() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"))
                .format(keptUntil);
    }

    /** Whether its years are over on this day. */
    @Upholds(Clause.KEEP_FILE_TEN_YEARS)
    public boolean isOver(LocalDate today) {
        return today.isAfter(keptUntil);
    }

    /** Whether it is destroyed on this day: its years are over, and a rule that is valid that day says so. */
    @Upholds(Clause.KEEP_FILE_TEN_YEARS)
    public boolean goes(LocalDate today) {
        return isOver(today)
                && rule.filter(found -> found.destination() == Destination.DESTROY)
                        .filter(found -> found.on(today) == Validity.VALID)
                        .isPresent();
    }

    /** Why it stays although its years are over; empty when they are not, or when it goes. */
    public Optional<String> hindrance(LocalDate today) {
        return isOver(today) && !goes(today) ? Optional.of(reason(today)) : Optional.empty();
    }

    private String reason(LocalDate today) {
        if (rule.isEmpty()) {
            return "We kennen de selectieregel “" + ruleName + "” niet. " + ASK;
        }
        if (rule.get().destination() == Destination.KEEP) {
            return "De selectieregel “" + ruleName
                    + "” zegt: blijvend bewaren. Bel je archivaris om het dossier over te dragen.";
        }
        return switch (rule.get().on(today)) {
            case EXPIRED -> "De selectieregel “" + ruleName + "” geldt niet meer. " + ASK;
            case NOT_YET -> "De selectieregel “" + ruleName + "” geldt nog niet. " + ASK;
            case UNKNOWN, VALID ->
                "Van de selectieregel “" + ruleName + "” weten we niet van wanneer tot wanneer ze geldt. " + ASK;
        };
    }
}
