package be.brugwachter.disclosure.mail;

import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.WordedText;
import java.util.Map;

/** The monthly mail to the own people: what is in order and what is not. Signed as a whole (S/MIME multipart/signed, RFC 8551). */
public final class MonthMail {
    private MonthMail() {}

    /**
     * Composes and signs it; the bytes are sent as they are.
     *
     * @param fine whether everything is in order: the subject says so, so that nobody has to open it
     */
    public static NoticeMail compose(NoticeMail.Head head, boolean fine, Map<String, String> words, SigningKey key) {
        String subject = "Brugwachter: " + (fine ? "alles in orde" : "niet alles is in orde");
        return NoticeMail.whole(
                head, subject, WordedText.read("maandbericht.txt").with(words), key);
    }
}
