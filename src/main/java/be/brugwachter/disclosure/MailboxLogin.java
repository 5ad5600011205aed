package be.brugwachter.disclosure;

/**
 * How this deployment signs in to its real mail servers; the same for sending and for reading. Prints nothing.
 *
 * @param user the name of the mailbox at its provider
 * @param password its password
 */
public record MailboxLogin(String user, String password) {
    @Override
    public String toString() {
        return "MailboxLogin[…]";
    }
}
