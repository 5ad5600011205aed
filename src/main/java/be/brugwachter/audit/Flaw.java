package be.brugwachter.audit;

/**
 * The first line of a ledger that is not as it was written. What comes after it can no longer be judged.
 *
 * @param line counted from 1
 */
public record Flaw(long line, Kind kind) {
    /** What is wrong with it. */
    public enum Kind {
        /** Not a line of a ledger, or not a whole one. */
        FORM("hier staat geen hele regel van een logboek: er is een teken gewijzigd of een stuk afgeknipt"),
        /** An entry is missing, doubled or out of place. */
        POSITION("hier ontbreekt een regel, of regels zijn van plaats gewisseld"),
        /** The line hangs on another line than the one before it, or was changed. */
        LINK("deze regel past niet op de regel ervoor: ze is gewijzigd, of wat ervoor stond"),
        /** A checkpoint is missing, doubled or out of place. */
        SEQUENCE("hier ontbreekt een controlepunt, of het staat op een verkeerde plaats"),
        /** The checkpoint speaks of other lines than those before it. */
        HEAD("dit controlepunt hoort bij andere regels dan die ervoor staan"),
        /** The signature does not hold. */
        SIGNATURE("de handtekening van dit controlepunt klopt niet"),
        /** A line of somebody else's book. */
        PARTY("deze regel is van het logboek van een andere organisatie"),
        /** Nothing is signed. */
        UNSIGNED("vanaf hier is niets ondertekend: er is iets afgeknipt, of het logboek werd nog geschreven"),
        /** Somebody keeps another checkpoint than this one. */
        OTHER("dit is niet het controlepunt dat jij bewaarde: dit logboek is herschreven"),
        /** The file ends before the checkpoint that somebody keeps. */
        ENDS_EARLY("het logboek houdt hier op, voor het controlepunt dat jij bewaarde: het einde is weg"),
        /** The file begins after every checkpoint that somebody keeps. */
        BEGINS_AFTER(
                "het logboek begint pas na het controlepunt dat jij bewaarde: neem een jonger, want van afgesloten jaren kan niemand dit nog nakijken"),
        /** The beginning is gone, and the book does not say that years were closed. */
        BEGINS_LATE("het begin is weg, en nergens staat dat die jaren werden afgesloten"),
        /** The file says something else than the database, or more. */
        DATABASE("het bestand en de databank zeggen hier niet hetzelfde");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }
    }

    /** Where and what, for a person. */
    public String sentence() {
        return "Regel " + line + ": " + kind.dutch + ".";
    }
}
