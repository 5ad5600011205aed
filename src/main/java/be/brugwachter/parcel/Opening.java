package be.brugwachter.parcel;

import be.brugwachter.shared.PersonalData;

/** What became of an attempt to open a parcel. */
public sealed interface Opening {
    /**
     * It is a parcel of ours, whole and meant for us.
     *
     * @param manifest what it says of itself; whether it came before is for the caller to know
     * @param letter what it brings
     * @param code to be given back to the sender
     * @param text the letter for people, lines ended by one sign
     * @param data the letter for machines, JSON
     */
    record Opened(Manifest manifest, Letter letter, OpeningCode code, String text, String data)
            implements Opening, PersonalData {
        @Override
        public String toString() {
            return "Opened[…]";
        }
    }

    /** It is not opened, and nothing of it is shown. */
    record Refused(Reason reason) implements Opening {}

    /** Why a parcel is refused: a Dutch sentence, and what to do now. */
    enum Reason {
        SIGNATURE("De handtekening past niet bij de sleutel die u van de afzender hebt. Iets is veranderd, of het komt "
                + "van iemand anders. Open niets, bel de afzender en noem geen namen."),
        ARCHIVE(
                "Het pakje gaat niet open. De wachtzin is fout, of het bestand is beschadigd: van buiten is dat niet te "
                        + "zien. Kijk de regel na, teken voor teken. Lukt het niet, bel dan de afzender."),
        CONTENT(
                "In dit pakje zit iets anders dan een bericht volgens het protocol (artikel 3). Er wordt niets getoond. "
                        + "Bel de afzender."),
        SENDER(
                "De afzender die in het pakje staat, is een andere dan die van de sleutel. Er wordt niets getoond. Bel de "
                        + "afzender op het nummer dat u kent."),
        RECEIVER("Dit pakje is voor een andere organisatie bestemd. Er wordt niets getoond. Bel de afzender."),
        LINE("Dit pakje is met een andere regel verzegeld dan de mail zegt. Er wordt niets getoond. Bel de afzender."),
        ONWARD(
                "In dit pakje geeft een ander OCMW iemand aan jullie door (artikel 4). Dat neemt Brugwachter hier niet aan. Er "
                        + "wordt niets getoond. Bel het OCMW dat het stuurde, noem geen namen, en spreek af hoe de cliënt zelf "
                        + "contact met jullie krijgt."),
        EXPIRED("Dit pakje is vervallen. Vraag de afzender of hij het opnieuw met het gezin wil bekijken.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** What people read. */
        public String sentence() {
            return sentence;
        }
    }
}
