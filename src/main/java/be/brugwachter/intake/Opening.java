package be.brugwachter.intake;

import java.util.UUID;

/** What came of asking for a client's details. */
public sealed interface Opening {
    /** The entry stands; with this reading the details can be shown. */
    record Noted(UUID reading) implements Opening {}

    /** The details stay shut. */
    record Refused(Answer answer) implements Opening {}
}
