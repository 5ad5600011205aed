package be.brugwachter.disclosure.mail;

import be.brugwachter.shared.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that goes out byte for byte as it was composed, and that knows whether it went over the wire whole. */
final class PreparedMail extends SMTPMessage {
    private final byte[] bytes;
    private boolean handedOver;

    private PreparedMail(Session session, byte[] bytes) throws MessagingException {
        super(session, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
    }

    static PreparedMail read(Session session, byte[] bytes, EmailAddress returnTo) {
        try {
            var mail = new PreparedMail(session, bytes);
            mail.setEnvelopeFrom(returnTo.value());
            // Where the server knows RFC 3461: tell us of failures and delays, and send back the headers alone.
            mail.setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
            mail.setReturnOption(RETURN_HDRS);
            return mail;
        } catch (MessagingException e) {
            throw new DeliveryFailed(
                    "The bytes of a parcel are no mail, so nothing was sent; it must be sealed anew.", e);
        }
    }

    /** Whether the whole mail was written, so that the server may have taken it even when its answer is lost. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
        out.write(bytes);
        out.flush();
        handedOver = true;
    }
}
