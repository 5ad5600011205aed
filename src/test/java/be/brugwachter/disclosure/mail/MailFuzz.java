package be.brugwachter.disclosure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.Notices;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.shared.EmailAddress;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes at all, as a mail. {@code ./check --long} looks for bytes nobody thought of. */
class MailFuzz {
    private static final ReturnAddress BACK = new ReturnAddress("terug+{token}@gezin.example");
    private static final EmailAddress SENDER = new EmailAddress("post@gezin.example");
    private static final EmailAddress RECEIVER = new EmailAddress("onthaal@ocmw.example");
    private static final byte[] RECEIPT = new ReceiptMail(RECEIVER, SENDER, Letters.MOMENT, true)
            .compose(new UUID(1, 2), OpeningCode.random(new SecureRandom()), Keys.SENDER);

    static Stream<byte[]> parcels() {
        Passphrase line = Passphrase.parse("k7qd-3m9x-0vtr-hz58").orElseThrow();
        var parcel = new Sealer().seal(Letters.referral(Letters.noor()), Letters.envelope(), line, Keys.SENDER);
        return Stream.of(new ParcelMail(Letters.envelope(), SENDER, RECEIVER).compose(parcel, Keys.SENDER));
    }

    @MethodSource("parcels")
    @FuzzTest(maxDuration = "1m")
    void aMailIsAParcelOrNone(byte[] mail) {
        ReceivedParcel.inMail(mail)
                .ifPresent(parcel -> assertThat(parcel.archive()).isNotEmpty());
    }

    static Stream<byte[]> receipts() {
        return Stream.of(RECEIPT);
    }

    @MethodSource("receipts")
    @FuzzTest(maxDuration = "1m")
    void aMailIsAReceiptOrNone(byte[] mail) {
        Optional<ReturnedMail> genuine = ReceiptParser.read(RECEIPT);
        ReceiptParser.read(mail).ifPresent(read -> assertThat(genuine).contains(read));
    }

    static Stream<byte[]> notices() {
        return Stream.of(Notices.failed(BACK.with("a1b2").value(), "terug", "5.1.1", "<a@gezin.example>"));
    }

    @MethodSource("notices")
    @FuzzTest(maxDuration = "1m")
    void aMailIsADeliveryNoticeOrNone(byte[] mail) {
        new NoticeParser(BACK).read(mail).ifPresent(read -> assertThat(read).isInstanceOf(DeliveryNotice.class));
    }
}
