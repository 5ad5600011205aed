package be.brugwachter.audit;

import java.util.List;

/** How a database wakes beside its ledger. */
public sealed interface Waking {
    /** Both say the same. */
    record Whole() implements Waking {}

    /** The database was put back from a copy, and brought up to date: so many entries were replayed. */
    record Replayed(int facts) implements Waking {}

    /**
     * A person has to look; nothing was changed.
     *
     * @param why what is the matter
     * @param again acts that are in the ledger and that people must do again; empty unless it is for these
     */
    record PersonNeeded(Why why, List<Act> again) implements Waking {
        public PersonNeeded {
            again = List.copyOf(again);
        }
    }

    /** What is the matter. */
    enum Why {
        /** The ledger ends before the database does, or is not there. */
        TAIL_MISSING("Het logboek houdt op voor de databank, of het ontbreekt."),
        /** The ledger is not as it was written, or is another database's. */
        LEDGER_BROKEN("Het logboek is beschadigd, of het hoort bij een andere databank."),
        /** The ledger could not be read, or not be told to every room. */
        LEDGER_UNREAD(
                "Het logboek kon niet gelezen of verwerkt worden. Waarom, staat in de meldingen van het programma."),
        /** The private key that must sign next is not in this database. */
        KEY_MISSING("De sleutel die nu moet tekenen, zit niet in deze databank: de kopie is ouder dan die sleutel."),
        /** What a person did since cannot be replayed, and forgetting it would be dangerous. */
        ACTS_TO_REPEAT("Sinds de kopie deden mensen iets dat niet vanzelf terugkomt.");

        private final String dutch;

        Why(String dutch) {
            this.dutch = dutch;
        }

        /** For who runs the installation. */
        public String dutch() {
            return dutch;
        }
    }
}
