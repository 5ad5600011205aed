package be.brugwachter.disclosure.mail;

import be.brugwachter.shared.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that goes out byte for byte as it was composed, and that knows whether it went over the wire whole. */
final class PreparedMail extends SMTPMessage {
    private final byte[] bytes;
    private final BooleanSupplier ours;
    private boolean handedOver;

    private PreparedMail(Session session, byte[] bytes, BooleanSupplier ours) throws MessagingException {
        super(session, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
        this.ours = ours;
    }

    static PreparedMail read(Session session, byte[] bytes, EmailAddress returnTo, BooleanSupplier ours) {
        try {
            var mail = new PreparedMail(session, bytes, ours);
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
        askWhetherOurs();
        out.write(bytes);
        out.flush();
        // A mail without its last line is no mail: the server throws away what it has when the line goes dead here.
        askWhetherOurs();
        handedOver = true;
    }

    private void askWhetherOurs() throws IOException {
        if (!ours.getAsBoolean()) {
            throw new IOException("Another may have sent this mail meanwhile.");
        }
    }
}
