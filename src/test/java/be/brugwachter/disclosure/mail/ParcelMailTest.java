package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Opening.Opened;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.sevenzip.Witness;
import be.brugwachter.shared.EmailAddress;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail around the parcel, with the real openssl as witness. */
class ParcelMailTest {
    private static final EmailAddress FROM = new EmailAddress("bericht@opgroeien.example");
    private static final EmailAddress TO = new EmailAddress("onthaal@ocmw.example");
    private static final Passphrase LINE =
            Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow();
    private static final Envelope ENVELOPE = Letters.envelope();
    private static final SealedParcel PARCEL =
            new Sealer().seal(Letters.referral(Letters.noor()), ENVELOPE, LINE, Keys.SENDER);
    private static final byte[] MAIL = new ParcelMail(ENVELOPE, FROM, TO).compose(PARCEL, Keys.SENDER);

    @TempDir
    private Path folder;

    private Witness verified(byte[] mail) throws Exception {
        Files.write(folder.resolve("mail.eml"), mail);
        Files.writeString(folder.resolve("ca.pem"), Keys.AUTHORITY.key().certificatesPem());
        return Witness.run(
                folder, "openssl", "smime", "-verify", "-in", "mail.eml", "-CAfile", "ca.pem", "-out", "inhoud.txt");
    }

    @Test
    void opensslFindsTheSignatureGood() throws Exception {
        Witness witness = verified(MAIL);
        assertThat(witness.said()).contains("Verification successful");
        assertThat(witness.exit()).isZero();
        assertThat(Files.readString(folder.resolve("inhoud.txt"))).contains(PARCEL.archiveName());
    }

    @Test
    void aChangedByteBreaksTheSignature() throws Exception {
        String mail = new String(MAIL, ISO_8859_1);
        int inArchive = mail.indexOf("base64", mail.indexOf(".7z\"")) + 200;
        byte[] changed = MAIL.clone();
        changed[inArchive] = (byte) (changed[inArchive] == 'A' ? 'B' : 'A');
        assertThat(verified(changed).exit()).isNotZero();
        byte[] retold = mail.replace("Content-Type: text/plain", "Content-Type: text/html ")
                .getBytes(ISO_8859_1);
        assertThat(retold).isNotEqualTo(MAIL);
        assertThat(verified(retold).exit()).isNotZero();
    }

    @Test
    @Proves(Clause.IDENTIFICATION_DATA_ONLY)
    void nothingAboutTheClientIsReadable() throws Exception {
        assertThat(new String(MAIL, ISO_8859_1)).doesNotContain("Noor", "Bosch", "Langestraat", "0470");
        assertThat(text(MAIL))
                .doesNotContain(
                        "Noor", "Bosch", "Langestraat", "0470", PARCEL.code().shown());
    }

    private static MimeMessage parsed(byte[] mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    private static String text(byte[] mail) throws Exception {
        Multipart signed = (Multipart) parsed(mail).getContent();
        Multipart mixed = (Multipart) signed.getBodyPart(0).getContent();
        return (String) mixed.getBodyPart(0).getContent();
    }

    @Test
    void itSaysWhichLineHowToOpenWhomToCallAndHowToConfirm() throws Exception {
        assertThat(text(MAIL))
                .contains("regel 17 van blad B-3", "7-Zip", "050 00 00 00", "https://brug.example/code")
                .contains("vraagt de wachtzin voor het een naam toont")
                .doesNotContain("OEFENING");
        assertThat(text(MAIL).lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(10);
    }

    @Test
    void itsHeadersAreNeutralAndTheSameEveryTime() throws Exception {
        MimeMessage mail = parsed(MAIL);
        assertThat(mail.getSubject()).isEqualTo("Brugwachter: verzegeld bericht");
        assertThat(mail.getMessageID()).isEqualTo("<" + ENVELOPE.messageId() + "@opgroeien.example>");
        assertThat(new ParcelMail(ENVELOPE, FROM, TO).messageId()).isEqualTo(mail.getMessageID());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(ENVELOPE.moment());
        assertThat(mail.getFrom()[0].toString()).contains("Kind en Gezin Brugge", FROM.value());
    }

    @Test
    void anExerciseSaysSoInSubjectAndText() throws Exception {
        Envelope drill = Letters.envelope(UUID.randomUUID(), 3, true);
        SealedParcel parcel = new Sealer().seal(Letters.referral(Letters.noor()), drill, LINE, Keys.SENDER);
        byte[] mail = new ParcelMail(drill, FROM, TO).compose(parcel, Keys.SENDER);
        assertThat(parsed(mail).getSubject()).startsWith("OEFENING");
        assertThat(text(mail)).startsWith("OEFENING");
    }

    @Test
    void everyLineFitsWhatMailServersLeaveAlone() {
        assertThat(new String(MAIL, UTF_8).split("\r\n", -1)).allMatch(line -> line.length() <= 200);
        assertThat(new String(MAIL, UTF_8)).matches("\\A\\p{ASCII}*\\z").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void theReceiverFindsTheParcelAgain() {
        ReceivedParcel received = ReceivedParcel.inMail(MAIL).orElseThrow();
        assertThat(received.named()).isEqualTo(ENVELOPE.messageId());
        var reader = new ParcelReader(Clock.fixed(Letters.MOMENT, ZoneOffset.UTC));
        assertThat(reader.open(received.archive(), received.signature(), LINE, Keys.SENDER.publicKey()))
                .isInstanceOf(Opened.class);
    }

    @Test
    void aGatewaysBannerBreaksTheMailButNotTheParcel() throws Exception {
        String banner = new String(MAIL, ISO_8859_1)
                .replace("Content-Type: text/plain", "X-Banner: extern\r\nContent-Type: text/plain");
        byte[] mail = banner.getBytes(ISO_8859_1);
        assertThat(verified(mail).exit()).isNotZero();
        assertThat(ReceivedParcel.inMail(mail).orElseThrow().archive()).isEqualTo(PARCEL.archive());
    }

    @Test
    void rubbishIsNoParcelAndNeverBreaksTheReader() {
        Random seeded = new Random(3);
        assertThat(ReceivedParcel.inMail(new byte[0])).isEmpty();
        assertThat(ReceivedParcel.inMail(new byte[2 << 20])).isEmpty();
        for (int round = 0; round < 500; round++) {
            byte[] mail = MAIL.clone();
            for (int change = 0; change < 200; change++) {
                mail[seeded.nextInt(2_000)] = (byte) seeded.nextInt();
            }
            ReceivedParcel.inMail(mail)
                    .ifPresent(found -> assertThat(found.archive()).isNotNull());
        }
    }

    @Test
    void aMailWithTwoParcelsIsNone() {
        String mail = new String(MAIL, ISO_8859_1);
        int part = mail.indexOf("--inhoud", mail.indexOf("text/plain"));
        String doubled = mail.substring(0, part)
                + mail.substring(part, mail.indexOf("--inhoud", part + 10))
                + mail.substring(part);
        assertThat(ReceivedParcel.inMail(doubled.getBytes(ISO_8859_1))).isEmpty();
    }
}
