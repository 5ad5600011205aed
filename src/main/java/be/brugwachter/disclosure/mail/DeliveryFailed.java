package be.brugwachter.disclosure.mail;

/** The wall to the mail servers. Its message says what follows from the failure; it never carries an address or a mail. */
public final class DeliveryFailed extends RuntimeException {
    /**
     * Tells the consequence.
     *
     * @param consequence one English sentence: what did not happen, and what happens next
     */
    public DeliveryFailed(String consequence, Throwable cause) {
        super(consequence + " (" + cause.getClass().getSimpleName() + ")");
    }
}
