package be.brugwachter.disclosure.mail;

/**
 * What a delivery status notification (RFC 3464) says of one mail of ours.
 *
 * @param messageId of the mail that did not arrive, with its angle brackets
 * @param token from the envelope's sender of that mail
 * @param status the enhanced status code (RFC 3463), like {@code 5.2.2}
 */
public record DeliveryNotice(String messageId, String token, String status) {}
