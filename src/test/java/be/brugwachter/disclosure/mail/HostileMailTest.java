package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.Notices;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Mutants;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.shared.EmailAddress;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails made to hurt whoever reads them: each is read as what it truly is, or as nothing; no exception escapes. */
class HostileMailTest {
    private static final int MUTANTS = 4_000;
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final EmailAddress SENDER = new EmailAddress("post@gezin.example");
    private static final EmailAddress RECEIVER = new EmailAddress("onthaal@ocmw.example");
    private static final SealedParcel PARCEL = new Sealer()
            .seal(
                    Letters.referral(Letters.noor()),
                    Letters.envelope(),
                    Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow(),
                    Keys.SENDER);
    private static final byte[] PARCEL_MAIL =
            new ParcelMail(Letters.envelope(), SENDER, RECEIVER).compose(PARCEL, Keys.SENDER);
    private static final OpeningCode CODE = OpeningCode.random(new SecureRandom());
    private static final UUID ID = UUID.fromString("3f0e9f0a-5a57-4b6e-9a53-0d6a1c1e7b21");
    private static final byte[] RECEIPT_MAIL =
            new ReceiptMail(RECEIVER, SENDER, Letters.MOMENT, true).compose(ID, CODE, Keys.SENDER);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBrokenParcelMailIsNoParcelOrOneWhoseSignatureTells(long seed) {
        assertThat(ReceivedParcel.inMail(PARCEL_MAIL)).isPresent();
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS; n++) {
            ReceivedParcel.inMail(mutants.of(PARCEL_MAIL)).ifPresent(HostileMailTest::isGenuineOrRefused);
        }
    }

    private static void isGenuineOrRefused(ReceivedParcel parcel) {
        boolean genuine = java.util.Arrays.equals(parcel.archive(), PARCEL.archive());
        assertThat(DetachedSignature.holds(parcel.archive(), parcel.signature(), Keys.SENDER.publicKey()) && !genuine)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aBrokenReceiptSaysTheSameOrNothing(long seed) {
        ReturnedMail genuine = ReceiptParser.read(RECEIPT_MAIL).orElseThrow();
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS; n++) {
            Optional<ReturnedMail> read = ReceiptParser.read(mutants.of(RECEIPT_MAIL));
            assertThat(read.filter(said -> !said.equals(genuine))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aBrokenDeliveryNoticeDisturbsNobody(long seed) {
        byte[] notice = Notices.failed(BACK.with("a1b2").value(), "terug", "5.1.1", "<a@gezin.example>");
        NoticeParser parser = new NoticeParser(BACK);
        assertThat(parser.read(notice)).isPresent();
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS; n++) {
            // A changed notice may still be one: it counts only with our own Message-ID and our own token.
            parser.read(mutants.of(notice)).ifPresent(read -> assertThat(read).isInstanceOf(DeliveryNotice.class));
        }
    }

    static Stream<Arguments> readers() {
        Consumer<byte[]> parcels =
                mail -> assertThat(ReceivedParcel.inMail(mail)).isEmpty();
        Consumer<byte[]> receipts = mail -> assertThat(ReceiptParser.read(mail)).isEmpty();
        Consumer<byte[]> notices =
                mail -> assertThat(new NoticeParser(BACK).read(mail)).isEmpty();
        return Stream.of(
                Arguments.of("parcels", parcels), Arguments.of("receipts", receipts), Arguments.of("notices", notices));
    }

    /** Each empty part costs a parser two kilobytes: a megabyte of mail must not become a gigabyte of memory. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void aMailOfAHundredThousandPartsTakesNoMemory(String name, Consumer<byte[]> reader) {
        byte[] bomb = mail("multipart/report; report-type=delivery-status", "--x\r\n\r\n".repeat(140_000));
        assertThat(allocatedBy(() -> reader.accept(bomb))).isLessThan(64L * 1024 * 1024);
    }

    /** One multipart in the other, deeper than any mail: read to a depth, in bounded memory, and nothing found. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void aMailOfNestedPartsIsLeftAlone(String name, Consumer<byte[]> reader) {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 200; depth++) {
            nested.append("--x")
                    .append(depth == 0 ? "" : depth)
                    .append("\r\nContent-Type: multipart/mixed; boundary=x");
            nested.append(depth + 1).append("\r\n\r\n");
        }
        byte[] mail = mail("multipart/mixed", nested + "a".repeat(900_000));
        assertThat(allocatedBy(() -> reader.accept(mail))).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void aMailLongerThanAnyOfOursIsNotParsed() {
        byte[] longer = java.util.Arrays.copyOf(PARCEL_MAIL, 1024 * 1024 + 1);
        assertThat(ReceivedParcel.inMail(longer)).isEmpty();
    }

    private static byte[] mail(String type, String body) {
        return ("From: a@b.example\r\nTo: terug+a1b2@gezin.example\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                        + "; boundary=x\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long allocatedBy(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
