package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.mail.Delivery.Accepted;
import be.brugwachter.disclosure.mail.Delivery.Cause;
import be.brugwachter.disclosure.mail.Delivery.RefusedRecipient;
import be.brugwachter.disclosure.mail.Delivery.TemporaryFailure;
import be.brugwachter.disclosure.mail.Delivery.Unreachable;
import be.brugwachter.disclosure.mail.DeliveryNotice.Fate;
import be.brugwachter.disclosure.mail.MailServer.Wire;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.shared.EmailAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way through the Postfix and the Dovecot that organisations have, and every way in which they say no. */
class RealPeersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");

    @TempDir
    private static Path folder;

    private static RealPeers peers;

    @BeforeAll
    static void start() throws Exception {
        var hindrance = RealPeers.hindrance();
        assumeTrue(hindrance.isEmpty(), () -> hindrance.orElseThrow());
        peers = new RealPeers(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        if (peers != null) {
            peers.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    @Proves(Clause.TO_AGREED_MAILBOX)
    void aParcelGoesTheWholeWayAndIsRemovedOnceItWasTakenIn(Wire wire) {
        SealedParcel parcel = new Sealer()
                .seal(
                        Letters.referral(Letters.noor()),
                        Letters.envelope(),
                        Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow(),
                        Keys.SENDER);
        byte[] mail =
                new ParcelMail(Letters.envelope(), RealPeers.RETURNS, RealPeers.ONTHAAL).compose(parcel, Keys.SENDER);

        assertThat(submit(wire, mail, RealPeers.ONTHAAL, "heen")).isEqualTo(new Accepted());

        List<byte[]> came = await(RealPeers.ONTHAAL);
        assertThat(came).hasSize(1);
        ReceivedParcel received = ReceivedParcel.inMail(came.getFirst()).orElseThrow();
        assertThat(received.archive()).isEqualTo(parcel.archive());
        assertThat(DetachedSignature.holds(received.archive(), received.signature(), Keys.SENDER.publicKey()))
                .isTrue();
        assertThat(read(RealPeers.ONTHAAL)).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameOrOfNobodyWeKnowGetsNothing() throws Exception {
        for (Wire wire : List.of(Wire.STARTTLS, Wire.TLS)) {
            for (SmtpPost post : List.of(
                    new SmtpPost(peers.smtp("127.0.0.1", wire), PATIENCE, peers.trust),
                    new SmtpPost(peers.smtp("localhost", wire), PATIENCE))) {
                assertThat(post.submit(mail("vals"), RealPeers.ONTHAAL, BACK.with("vals")))
                        .isEqualTo(new Unreachable(Cause.NOT_TRUSTED));
            }
        }
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> walk("127.0.0.1", peers.trust))
                .withMessageContaining("next round");
        assertThatExceptionOfType(DeliveryFailed.class).isThrownBy(() -> walk("localhost", SSLContext.getDefault()));
        assertThat(read(RealPeers.ONTHAAL)).isEmpty();
    }

    @Test
    void aMailboxThatNobodyHasIsRefusedAtOnce() {
        assertThat(submit(Wire.STARTTLS, mail("niemand"), new EmailAddress("niemand@ocmw.example"), "niemand"))
                .isEqualTo(new RefusedRecipient(550));
    }

    @ParameterizedTest
    @CsvSource({"weg@ocmw.example, 5.1.1", "vol@ocmw.example, 5.2.2"})
    void aMailboxThatIsGoneOrFullIsToldAfterwardsInANoticeThatIsRead(String mailbox, String status) {
        String id = status.replace('.', '-');
        assertThat(submit(Wire.STARTTLS, mail(id), new EmailAddress(mailbox), id))
                .isEqualTo(new Accepted());

        List<ReturnedMail> heard = new ArrayList<>();
        var reader = new BounceReader(peers.imap("localhost", RealPeers.RETURNS), PATIENCE, "INBOX", BACK, peers.trust);
        for (int i = 0; i < 300 && heard.isEmpty(); i++) {
            pause();
            reader.read(Place.START, said -> {
                heard.add(said);
                return Answer.HANDLED;
            });
        }
        assertThat(heard).containsExactly(new DeliveryNotice("<" + id + "@gezin.example>", id, Fate.FAILED, status));
    }

    @Test
    void aGreylistingAnswerIsTemporaryAndTheNextAttemptPasses() {
        peers.greylist(true);
        assertThat(submit(Wire.STARTTLS, mail("grijs"), RealPeers.ONTHAAL, "grijs"))
                .isEqualTo(new TemporaryFailure(450));
        assertThat(submit(Wire.STARTTLS, mail("grijs"), RealPeers.ONTHAAL, "grijs"))
                .isEqualTo(new Accepted());
        assertThat(await(RealPeers.ONTHAAL)).hasSize(1);
        peers.greylist(false);
    }

    @Test
    void aServerThatDiesInTheMiddleOfAMailTookNothingAndTheNextAttemptBringsItOnce() throws Exception {
        byte[] mail = (new String(mail("lang"), StandardCharsets.US_ASCII) + "nog een regel\r\n".repeat(40_000))
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(submit(Wire.STARTTLS, mail("eerst"), RealPeers.ONTHAAL, "eerst"))
                .isEqualTo(new Accepted());
        assertThat(await(RealPeers.ONTHAAL)).hasSize(1);

        MailServer real = peers.smtp("localhost", Wire.STARTTLS);
        var died = new CountDownLatch(1);
        Runnable die = () -> {
            peers.postfix.die();
            died.countDown();
        };
        try (CutWire wire = new CutWire(real.port(), mail.length / 2, die)) {
            var post =
                    new SmtpPost(new MailServer("localhost", wire.port(), Wire.STARTTLS, null), PATIENCE, peers.trust);
            assertThat(post.submit(mail, RealPeers.ONTHAAL, BACK.with("lang"))).isNotInstanceOf(Accepted.class);
        }
        assertThat(died.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(submit(Wire.STARTTLS, mail, RealPeers.ONTHAAL, "lang")).isEqualTo(new Accepted());
        assertThat(await(RealPeers.ONTHAAL)).hasSize(1);
        assertThat(read(RealPeers.ONTHAAL)).isEmpty();
    }

    private static byte[] mail(String id) {
        return ("Message-ID: <" + id + "@gezin.example>\r\nSubject: proef\r\n\r\nhallo\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Delivery submit(Wire wire, byte[] mail, EmailAddress to, String token) {
        return new SmtpPost(peers.smtp("localhost", wire), PATIENCE, peers.trust).submit(mail, to, BACK.with(token));
    }

    /** Until something lies there; Postfix hands on what it took within a second. */
    private static List<byte[]> await(EmailAddress mailbox) {
        for (int i = 0; i < 300; i++) {
            List<byte[]> came = read(mailbox);
            if (!came.isEmpty()) {
                return came;
            }
            pause();
        }
        throw new AssertionError("Nothing came.");
    }

    /** Takes everything out of a mailbox. */
    private static List<byte[]> read(EmailAddress mailbox) {
        List<byte[]> found = new ArrayList<>();
        new FolderWalk(peers.imap("localhost", mailbox), PATIENCE, "INBOX", peers.trust).read(Place.START, mail -> {
            try (var in = mail.getMimeStream()) {
                found.add(in.readAllBytes());
            }
            return Answer.HANDLED;
        });
        return found;
    }

    private static void walk(String host, SSLContext trust) {
        new FolderWalk(peers.imap(host, RealPeers.ONTHAAL), PATIENCE, "INBOX", trust)
                .read(Place.START, mail -> Answer.LATER);
    }

    private static void pause() {
        LockSupport.parkNanos(100_000_000L);
    }
}
