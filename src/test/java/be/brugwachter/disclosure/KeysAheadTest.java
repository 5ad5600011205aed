package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.SealingKey;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys derived ahead: used once, by who burnt the line, and no loss when they are not there. */
class KeysAheadTest {
    private static final PassphraseSheet SHEET = new PassphraseSheet(
            UUID.randomUUID(), BRUGGE, "Kim", "Lou", "00", Instant.EPOCH, Instant.MAX, null, null, null, 25);

    private final NextLine next = line();

    @Test
    void whoBurntTheLineGetsItsKeyAndOnlyOnce() {
        try (var ahead = new KeysAhead()) {
            prepare(ahead);
            assertThat(opens(ahead.of(burnt(next)), next)).isTrue();
            assertThat(ahead.ready()).isZero();
            assertThat(opens(ahead.of(burnt(next)), next)).isTrue();
        }
    }

    @Test
    void anotherLineGetsItsOwnKey() {
        try (var ahead = new KeysAhead()) {
            prepare(ahead);
            var other = line();
            assertThat(opens(ahead.of(burnt(other)), other)).isTrue();
            assertThat(ahead.ready()).isOne();
        }
    }

    @Test
    void aKeyThatNobodyTakesIsForgotten() {
        // Long enough that a busy machine still sees it lie ready.
        try (var ahead = new KeysAhead(Duration.ofSeconds(3))) {
            prepare(ahead);
            await(() -> ahead.ready() == 0);
            assertThat(opens(ahead.of(burnt(next)), next)).isTrue();
        }
    }

    @Test
    void whatCannotBePreparedIsNoTrouble() {
        try (var ahead = new KeysAhead()) {
            Walls.run(
                    OPGROEIEN,
                    () -> ahead.prepare(() -> {
                        throw new IllegalStateException("The database does not answer.");
                    }));
            Walls.run(OPGROEIEN, () -> ahead.prepare(Optional::empty));
            prepare(ahead);
        }
    }

    @Test
    void whatIsClosedKeepsNoKey() {
        var ahead = new KeysAhead();
        prepare(ahead);
        ahead.close();
        assertThat(ahead.ready()).isZero();
        Walls.run(OPGROEIEN, () -> ahead.prepare(() -> Optional.of(next)));
        assertThat(opens(ahead.of(burnt(next)), next)).isTrue();
    }

    @Test
    void whileOneFamilyIsSealedTheKeyOfTheNextIsDerivedAndItsLineStaysOpen(@TempDir Path folder) {
        try (var bridge = new TestBridge(folder, subject -> List.of())) {
            var sheet = bridge.openTheWay(BRUGGE);
            for (int family = 1; family <= 3; family++) {
                int line = family + 1; // the test took the first
                var letter = Letters.family(new Random(family));
                bridge.run(() -> bridge.bridge.dispatch(UUID.randomUUID(), BRUGGE, letter));
                bridge.courierRound();
                assertThat(bridge.open(bridge.mails().getLast(), sheet, line).letter())
                        .isEqualTo(letter);
                await(() -> bridge.ahead.ready() == 1);
                assertThat(bridge.as(() -> bridge.sheets.live(BRUGGE))
                                .orElseThrow()
                                .openLines())
                        .isEqualTo(25 - line);
            }
        }
    }

    private void prepare(KeysAhead ahead) {
        Walls.run(OPGROEIEN, () -> ahead.prepare(() -> Optional.of(next)));
        await(() -> ahead.ready() == 1);
    }

    private static void await(BooleanSupplier so) {
        for (int i = 0; i < 1_000 && !so.getAsBoolean(); i++) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    private static NextLine line() {
        return new NextLine(UUID.randomUUID(), Passphrase.random(new SecureRandom()));
    }

    private static BurntLine burnt(NextLine line) {
        return new BurntLine(SHEET, line.id(), 7, line.passphrase());
    }

    private static boolean opens(SealingKey key, NextLine line) {
        SealedParcel parcel = new Sealer().seal(Letters.referral(Letters.noor()), Letters.envelope(), key, Keys.SENDER);
        key.close();
        var reader = new ParcelReader(Clock.fixed(Letters.MOMENT, ZoneOffset.UTC));
        return reader.open(parcel.archive(), parcel.signature(), line.passphrase(), Keys.SENDER.publicKey())
                instanceof Opening.Opened;
    }
}
