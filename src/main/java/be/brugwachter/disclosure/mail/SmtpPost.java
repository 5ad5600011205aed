package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.mail.Delivery.Accepted;
import be.brugwachter.disclosure.mail.Delivery.Cause;
import be.brugwachter.disclosure.mail.Delivery.RefusedMessage;
import be.brugwachter.disclosure.mail.Delivery.RefusedRecipient;
import be.brugwachter.disclosure.mail.Delivery.TemporaryFailure;
import be.brugwachter.disclosure.mail.Delivery.Unanswered;
import be.brugwachter.disclosure.mail.Delivery.Unreachable;
import be.brugwachter.shared.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Hands mails to the sender's mail server by SMTP (RFC 5321). Keeps no connection between two mails. */
public final class SmtpPost {
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final MailServer server;
    private final Session session;

    /** Posts through this server, with at most this wait for every answer, believing the machine's own certificate list. */
    public SmtpPost(MailServer server, Duration patience) {
        this(server, patience, null);
    }

    /** The same, believing other certificates. */
    public SmtpPost(MailServer server, Duration patience, @Nullable SSLContext trust) {
        this.server = server;
        this.session = MailSessions.of("smtp", server, patience, trust);
    }

    /** Submits one mail that nobody else may be submitting. */
    public Delivery submit(byte[] mime, EmailAddress to, EmailAddress returnTo) {
        return submit(mime, to, returnTo, () -> true);
    }

    /**
     * Submits one mail, byte for byte as given.
     *
     * @param mime the whole mail, headers included (RFC 5322)
     * @param to the one recipient of the envelope
     * @param returnTo the envelope's sender, where delivery notices go
     * @param ours asked when the server is ready for the mail itself: false when another may have sent it meanwhile, then nothing leaves
     * @throws DeliveryFailed when the bytes are no mail: nothing left
     */
    public Delivery submit(byte[] mime, EmailAddress to, EmailAddress returnTo, BooleanSupplier ours) {
        var mail = PreparedMail.read(session, mime, returnTo, ours);
        Transport line;
        try {
            line = session.getTransport("smtp");
            MailSessions.connect(line, server);
        } catch (MessagingException e) {
            return new Unreachable(causeOf(e));
        }
        try {
            line.sendMessage(mail, new Address[] {address(to)});
            return new Accepted();
        } catch (MessagingException e) {
            return outcomeOf(e, mail.handedOver());
        } finally {
            hangUp(line);
        }
    }

    private static Address address(EmailAddress to) throws AddressException {
        return new InternetAddress(to.value(), true);
    }

    private static Cause causeOf(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return Cause.LOGIN_REFUSED;
        }
        var words = e.getMessage();
        boolean noTls = words != null && words.contains("STARTTLS");
        for (Throwable t = e; t != null; t = t.getCause()) {
            noTls |= t instanceof SSLException;
        }
        return noTls ? Cause.NOT_TRUSTED : Cause.NOT_THERE;
    }

    private static Delivery outcomeOf(MessagingException failure, boolean handedOver) {
        for (Exception e = failure; e instanceof MessagingException link; e = link.getNextException()) {
            switch (link) {
                case SMTPAddressFailedException refused -> {
                    return judged(refused.getReturnCode(), new RefusedRecipient(refused.getReturnCode()), handedOver);
                }
                case SMTPSenderFailedException refused -> {
                    return judged(refused.getReturnCode(), new RefusedMessage(refused.getReturnCode()), handedOver);
                }
                case SMTPSendFailedException refused
                when refused.getNextException() == null -> {
                    return judged(refused.getReturnCode(), new RefusedMessage(refused.getReturnCode()), handedOver);
                }
                default -> {
                    // The reply code sits further down the chain.
                }
            }
        }
        return judged(0, new Unanswered(), handedOver);
    }

    private static Delivery judged(int code, Delivery permanent, boolean handedOver) {
        if (code >= PERMANENT) {
            return permanent;
        }
        if (code >= TEMPORARY) {
            return new TemporaryFailure(code);
        }
        return handedOver ? new Unanswered() : new Unreachable(Cause.NOT_THERE);
    }

    private static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException goodbyeLost) {
            // The outcome stands already: what the server said about the mail counts, not its goodbye.
        }
    }
}
