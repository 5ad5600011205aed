package be.brugwachter.intake;

/** What came of an act at the desk. Everything but {@link #DONE} left all as it was. */
public enum Answer {
    DONE("Genoteerd."),
    NOT_UNDER_SECRECY("Bevestig eerst dat het beroepsgeheim je bindt (aanhef C en artikel 4). Daarna kun je verder."),
    TAKEN("Een collega was je net voor en neemt dit gezin op zich. Jij hoeft niets te doen."),
    COLLEAGUE_NOT_READY(
            "Deze collega is geen maatschappelijk werker met een bevestigd beroepsgeheim. Kies iemand anders."),
    SAME_PERSON("Wie vervangt, is iemand anders dan wie opneemt. Kies een collega."),
    NOT_YOURS("Dit gezin is bij een collega. Alleen wie zal helpen, ziet de gegevens (artikel 4)."),
    NO_PURPOSE("Kies waarvoor je de gegevens opent. Alleen een doel uit dit protocol kan (artikel 2)."),
    NO_CONTACT_YET("Er was nog geen contact. Bewaar de gegevens tot je de cliënt sprak (artikel 3)."),
    TOO_EARLY("De afgesproken tijd is nog niet om. Probeer intussen nog eens contact (artikel 3)."),
    NO_SUCH_DAY("Kies een dag na vandaag, hoogstens één afgesproken termijn verder (artikel 3)."),
    NOT_CLOSED_YET("Kies vandaag of een dag die voorbij is."),
    NO_NUMBER("Dit is geen dossiernummer. Neem het over uit jullie dossiersysteem: letters, cijfers en streepjes."),
    NO_FOLDER("Hier is geen map voor het dossiersysteem. Haal het bestand op, of neem de gegevens over."),
    NO_CALL("Hier is geen dossiersysteem om naartoe te sturen. Haal het bestand op, of neem de gegevens over."),
    HANDED_OVER_BEFORE("Dat gebeurde al. Kies een andere vorm, of noteer het dossiernummer."),
    NOT_ON_THE_LIST("Kies een partner en een persoon van de lijst (artikel 4)."),
    NO_CONSENT_YET("Vul in wanneer en hoe de cliënt ja zei, en vink aan wat je vertelde en wat mee mag (artikel 4)."),
    NOT_RECEIVED("Je vinkte iets aan dat je niet kreeg. Alleen wat binnenkwam, kan verder (artikel 4)."),
    GONE("Dit staat hier niet meer.");

    private final String sentence;

    Answer(String sentence) {
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }
}
