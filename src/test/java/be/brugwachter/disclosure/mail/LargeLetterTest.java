package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.SealedLetter;
import be.brugwachter.parcel.Keys;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed letter with a document is larger than any other mail that is read; it comes whole, by real SMTP and IMAP, in both folders. */
class LargeLetterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final EmailAddress OCMW = new EmailAddress("onthaal@ocmw.example");
    private static final EmailAddress RETURN = new EmailAddress("terug@gezin.example");
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;
    private static final long SEED = 20_261_122;

    private BuiltInMailServer server;

    @BeforeEach
    void open(@TempDir Path folder) {
        server = new BuiltInMailServer(0, 0, folder.resolve("mail"), "oefening").start(List.of(OCMW, RETURN));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLetterWithADocumentComesWholeIntoTheFolderOfParcels() {
        SealedLetter letter = letter();
        post(mail(letter, OCMW), OCMW);
        List<byte[]> came = new ArrayList<>();
        new ArrivalFolder(server.imap(OCMW), PATIENCE, "INBOX").read(Place.START, mail -> {
            came.add(mail);
            return Answer.HANDLED;
        });
        assertThat(came).singleElement().satisfies(mail -> holds(ReturnedMail.ofPeer(mail), letter));
    }

    @Test
    void aLetterWithADocumentComesWholeIntoTheReturnFolder() {
        SealedLetter letter = letter();
        post(mail(letter, RETURN), RETURN);
        List<ReturnedMail> came = new ArrayList<>();
        new BounceReader(server.imap(RETURN), PATIENCE, "INBOX", BACK).read(Place.START, mail -> {
            came.add(mail);
            return Answer.HANDLED;
        });
        assertThat(came).singleElement().satisfies(mail -> holds(Optional.of(mail), letter));
    }

    @Test
    void anotherMailOfThatSizeIsNotReadAndStays() {
        byte[] large = new String(mail(letter(), OCMW), StandardCharsets.US_ASCII)
                .replace(SealedLetter.BOX, "vakantie.jpg")
                .getBytes(StandardCharsets.US_ASCII);
        post(large, OCMW);
        List<byte[]> came = new ArrayList<>();
        for (int twice = 0; twice < 2; twice++) {
            new ArrivalFolder(server.imap(OCMW), PATIENCE, "INBOX").read(Place.START, mail -> {
                came.add(mail);
                return Answer.HANDLED;
            });
        }
        assertThat(came).isEmpty();
    }

    @Test
    void oneOtherByteInTheBoxAndItIsNoLetter() {
        SealedLetter letter = letter();
        byte[] said = letter.words().getBytes(StandardCharsets.US_ASCII);
        byte[] signature = Keys.SENDER.sign(said, Keys.FROM);
        assertThat(SignedLetter.read(said, signature, letter.box())).isPresent();
        letter.box()[THREE_MEGABYTES / 2] ^= 1;
        assertThat(SignedLetter.read(said, signature, letter.box())).isEmpty();
    }

    private static void holds(Optional<ReturnedMail> mail, SealedLetter letter) {
        assertThat(mail).hasValueSatisfying(each -> {
            SealedLetter came = ((SignedLetter) each).letter();
            assertThat(came.id()).isEqualTo(letter.id());
            assertThat(came.box()).isEqualTo(letter.box());
        });
    }

    private static SealedLetter letter() {
        byte[] box = new byte[THREE_MEGABYTES];
        new Random(SEED).nextBytes(box);
        return new SealedLetter(UUID.randomUUID(), Party.of("0886886638"), box);
    }

    private static byte[] mail(SealedLetter letter, EmailAddress to) {
        var head = new NoticeMail.Head(letter.id(), new EmailAddress("post@gezin.example"), to, Keys.FROM, true);
        return LetterMail.compose(head, letter, Map.of("telephone", "02 000 00 00"), Keys.SENDER)
                .mime();
    }

    private void post(byte[] mail, EmailAddress to) {
        assertThat(new SmtpPost(server.smtp(), PATIENCE).submit(mail, to, RETURN))
                .isEqualTo(new Delivery.Accepted());
    }
}
