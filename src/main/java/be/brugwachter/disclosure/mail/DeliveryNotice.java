package be.brugwachter.disclosure.mail;

/**
 * What a delivery status notification (RFC 3464) says of one mail. Whether the mail was ours is for the outbox to tell.
 *
 * @param messageId of the mail it speaks of, with its angle brackets
 * @param token from the address the notice was sent to: the envelope's sender of that mail
 * @param fate what became of the mail
 * @param status the enhanced status code (RFC 3463), like {@code 5.2.2}; empty when the notice gives none
 */
public record DeliveryNotice(String messageId, String token, Fate fate, String status) implements ReturnedMail {
    /** What became of a mail. */
    public enum Fate {
        /** It will not arrive: nobody tries again. */
        FAILED,
        /** It has not arrived yet: a mail server goes on trying. */
        DELAYED
    }
}
