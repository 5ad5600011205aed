package be.brugwachter.disclosure.mail;

import be.brugwachter.disclosure.SealedLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * How much of a mail is read. Everything we look for is small, except a sealed letter with a document: a large mail is read only when
 * the server says, before its bytes come (RFC 9051, BODYSTRUCTURE), that such a letter is in it.
 */
final class LargeMail {
    /** In base64 three bytes are four signs, and each line ends in two more. */
    private static final int LARGEST = SealedLetter.LARGEST / 3 * 4 / 76 * 78 + 64 * 1024;

    private static final int MOST_PARTS = 10;

    private LargeMail() {}

    /**
     * How many bytes of it are read.
     *
     * @param usual so many bytes every other mail has at most
     * @return nothing is read of a larger one
     */
    static int limit(IMAPMessage mail, int usual) throws MessagingException, IOException {
        return mail.getSize() > usual && carriesLetter(mail) ? LARGEST : usual;
    }

    private static boolean carriesLetter(IMAPMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/mixed") || !(mail.getContent() instanceof Multipart parts)) {
            return false;
        }
        for (int at = 0; at < Math.min(parts.getCount(), MOST_PARTS); at++) {
            if (SealedLetter.BOX.equals(parts.getBodyPart(at).getFileName())) {
                return true;
            }
        }
        return false;
    }
}
