package be.brugwachter.notice;

/** What kind of breach it is. From a list: nobody types about people here. */
public enum BreachKind {
    MAILBOX_READ("Anderen konden in de mailbox lezen"),
    SHEET_LOST("Een wachtzinnenblad is kwijt"),
    DEVICE_LOST("Een toestel is kwijt"),
    WRONG_RECEIVER("Iets ging naar de verkeerde ontvanger"),
    KEY_LOST("Een sleutel is kwijt of in verkeerde handen"),
    SOFTWARE_FLAW("Een fout in het programma"),
    /** The processor that runs this software noticed it, and owes both parties word of it (GDPR art. 33(2)). */
    HOST("Wie dit programma voor ons draait, meldde een lek"),
    HOST_ACCESS("Wie dit programma voor ons draait, meldde: anderen konden bij de gegevens"),
    HOST_KEY("Wie dit programma voor ons draait, meldde: een sleutel is kwijt of in verkeerde handen"),
    HOST_FLAW("Wie dit programma voor ons draait, meldde: er zat een fout in het programma"),
    /** The other party's officer told ours (art. 9): its own clock runs there, and ours from the moment we know. */
    PEER("De andere partij meldde een lek"),
    OTHER("Iets anders");

    private final String dutch;

    BreachKind(String dutch) {
        this.dutch = dutch;
    }

    /** Whether the processor that runs this software noticed it. */
    public boolean host() {
        return switch (this) {
            case HOST, HOST_ACCESS, HOST_KEY, HOST_FLAW -> true;
            default -> false;
        };
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }
}
