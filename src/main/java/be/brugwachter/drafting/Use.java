package be.brugwachter.drafting;

import java.util.List;

/** What the receiver may use the data for: the two ways in which the family puts it (art. 2). */
public enum Use {
    /** To clarify the need and to find the help that fits. */
    HELP("De hulpvraag uitklaren en passende hulp zoeken"),
    /** Besides, to describe what is going to be done. */
    HELP_AND_ACTIONS("De hulpvraag uitklaren, passende hulp zoeken en de acties beschrijven die daarop volgen");

    private final String dutch;

    Use(String dutch) {
        this.dutch = dutch;
    }

    /** The words people choose by. */
    public String dutch() {
        return dutch;
    }

    /** The lasting names of the purposes in the register. */
    List<String> purposes() {
        return this == HELP
                ? List.of("clarify-need", "find-fitting-help")
                : List.of("clarify-need", "find-fitting-help", "describe-actions");
    }
}
