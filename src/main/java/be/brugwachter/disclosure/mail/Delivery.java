package be.brugwachter.disclosure.mail;

/** What became of one attempt to hand a mail to the mail server. Carries reply codes (RFC 5321), never a reply's text. */
public sealed interface Delivery {
    /** The server took the mail and answers for it from now on. */
    record Accepted() implements Delivery {}

    /**
     * The server refuses this recipient for good.
     *
     * @param code a reply code of 500 or more
     */
    record RefusedRecipient(int code) implements Delivery {}

    /**
     * The server refuses the sender or the mail itself for good.
     *
     * @param code a reply code of 500 or more
     */
    record RefusedMessage(int code) implements Delivery {}

    /**
     * The server asks to come back later.
     *
     * @param code a reply code from 400 to 499
     */
    record TemporaryFailure(int code) implements Delivery {}

    /** No conversation was possible; nothing was handed over. */
    record Unreachable(Cause cause) implements Delivery {}

    /** The line broke after the whole mail was handed over and before the answer: nobody can tell whether it was taken. */
    record Unanswered() implements Delivery {}

    /** Why no conversation was possible. */
    enum Cause {
        /** No server answers there. */
        NOT_THERE,
        /** The server could not prove who it is, or knows no TLS. */
        NOT_TRUSTED,
        /** The server does not accept our user and password. */
        LOGIN_REFUSED
    }
}
