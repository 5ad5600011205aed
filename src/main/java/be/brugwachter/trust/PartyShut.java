package be.brugwachter.trust;

/** Work was asked inside the walls of a party that is shut: nothing of it is shown, sent or taken in until a person has looked. */
public final class PartyShut extends RuntimeException {
    PartyShut() {
        super(
                "This party is shut: its database and its ledger do not fit each other. Nothing was done.",
                null,
                false,
                false); // where it was asked says nothing more
    }
}
