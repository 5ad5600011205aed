package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.disclosure.PassphraseSheet.State;
import be.brugwachter.disclosure.PassphraseSheet.Warning;
import be.brugwachter.disclosure.store.JdbcSheets;
import be.brugwachter.parcel.CertificateAuthority;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.parcel.SealFailed;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.TestVault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passphrase sheet: each line once, whatever happens, and no copy of a used line anywhere at the sender. */
class SheetDeskTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");
    private static final Actor BEHEER = Actor.system(OPGROEIEN);
    private static final SheetWish WISH = new SheetWish("hoofd van het onthaal", "secretariaat", 6);
    private static final PinnedKey KEY = CertificateAuthority.create(
                    "Proef", Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2036-01-01T00:00:00Z"))
            .issue(
                    "Proef",
                    new EmailAddress("post@gezin.example"),
                    Instant.parse("2026-01-01T00:00:00Z"),
                    Instant.parse("2036-01-01T00:00:00Z"))
            .publicKey();

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private SheetDesk desk;

    @BeforeEach
    void open() {
        var vault = TestVault.in(folder, database, clock, OPGROEIEN);
        desk = Desks.transactional(database, new SheetDesk(new JdbcSheets(database.jdbc()), vault, book::add, clock));
    }

    @Test
    void aSheetHasTwentyFiveDifferentLinesAndPrintsOnce() {
        var sheet = make();
        var printed = print(sheet);

        assertThat(printed.lines()).hasSize(25);
        assertThat(printed.lines()).extracting(l -> l.passphrase().value()).doesNotHaveDuplicates();
        assertThat(printed.sheet().fingerprint()).isEqualTo(KEY.fingerprint());
        assertThat(Walls.as(OPGROEIEN, () -> desk.print(sheet, BEHEER))).isEmpty();
        assertThat(book).extracting(Entry::act).containsExactly(Act.SHEET_MADE, Act.SHEET_PRINTED);
    }

    @Test
    void noPassphraseStandsReadableInTheDatabase() {
        var printed = print(make());

        var rows = JdbcClient.create(database.owner())
                .sql("select secret from sheet_line")
                .query(byte[].class)
                .list();
        assertThat(rows).hasSize(25);
        assertThat(rows)
                .allSatisfy(bytes -> assertThat(printed.lines())
                        .noneMatch(l -> new String(bytes, StandardCharsets.ISO_8859_1)
                                .contains(l.passphrase().value())));
    }

    @Test
    void aFamilyIsSealedOnlyWithASheetWhoseTestCameBack() {
        assertThat(burn(ParcelKind.REFERRAL)).isNull();
        var sheet = make();
        assertThat(burn(ParcelKind.TEST)).isNull();
        print(sheet);
        assertThat(burn(ParcelKind.REFERRAL)).isNull();
        assertThat(burn(ParcelKind.TEST)).isNotNull();
        Walls.run(OPGROEIEN, () -> desk.answered(sheet, BEHEER));
        assertThat(burn(ParcelKind.REFERRAL)).isNotNull();
    }

    @Test
    void aLineIsSpentAlsoWhenWhatItWasForFails() {
        var sheet = make();
        var printed = print(sheet);
        Walls.run(OPGROEIEN, () -> desk.answered(sheet, BEHEER));
        assertThatThrownBy(() -> database.run(OPGROEIEN, () -> {
                    desk.burnNext(BRUGGE, ParcelKind.REFERRAL);
                    throw new SealFailed("The parcel was not as it must be.");
                }))
                .isInstanceOf(SealFailed.class);

        var next = Objects.requireNonNull(burn(ParcelKind.REFERRAL));
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.passphrase()).isEqualTo(printed.lines().get(1).passphrase());
    }

    @Test
    void theCopyAndTheKeyOfAUsedLineAreDestroyed() {
        live();
        burn(ParcelKind.REFERRAL);

        var owner = JdbcClient.create(database.owner());
        assertThat(owner.sql("select count(*) from sheet_line where secret is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(owner.sql("select count(*) from data_key where table_name = 'sheet_line'")
                        .query(Long.class)
                        .single())
                .isEqualTo(24);
    }

    @Test
    void manyAtOnceNeverGetTheSameLine() {
        live();
        var numbers = IntStream.range(0, 30)
                .parallel()
                .mapToObj(i -> burn(ParcelKind.REFERRAL))
                .filter(Objects::nonNull)
                .map(BurntLine::number)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(25).hasSizeGreaterThan(20);
    }

    @Test
    void aLostSheetBurnsEveryOpenLineAtOnce() {
        var sheet = live();
        assertThat(Walls.as(OPGROEIEN, () -> desk.lost(sheet, BEHEER))).isTrue();

        assertThat(burn(ParcelKind.REFERRAL)).isNull();
        assertThat(burn(ParcelKind.TEST)).isNull();
        assertThat(only().stateAt(clock.instant())).isEqualTo(State.LOST);
        assertThat(only().openLines()).isZero();
        assertThat(Walls.as(OPGROEIEN, () -> desk.lost(sheet, BEHEER))).isFalse();
    }

    @Test
    void itWarnsWhenFewLinesAreLeftAndBeforeItExpires() {
        live();
        assertThat(only().warningsAt(clock.instant())).isEmpty();
        for (int i = 0; i < 20; i++) {
            burn(ParcelKind.REFERRAL);
        }
        assertThat(only().warningsAt(clock.instant())).containsExactly(Warning.LOW);

        clock.pass(Duration.ofDays(160));
        assertThat(only().warningsAt(clock.instant())).containsExactly(Warning.LOW, Warning.EXPIRING);
        clock.pass(Duration.ofDays(30));
        assertThat(only().stateAt(clock.instant())).isEqualTo(State.EXPIRED);
        assertThat(burn(ParcelKind.REFERRAL)).isNull();
    }

    private UUID make() {
        return Walls.as(OPGROEIEN, () -> desk.make(BRUGGE, WISH, KEY, BEHEER)).id();
    }

    private PrintedSheet print(UUID sheet) {
        return Walls.as(OPGROEIEN, () -> desk.print(sheet, BEHEER)).orElseThrow();
    }

    private UUID live() {
        var sheet = make();
        print(sheet);
        Walls.run(OPGROEIEN, () -> desk.answered(sheet, BEHEER));
        return sheet;
    }

    private @Nullable BurntLine burn(ParcelKind kind) {
        return Walls.as(OPGROEIEN, () -> desk.burnNext(BRUGGE, kind)).orElse(null);
    }

    private PassphraseSheet only() {
        return Walls.as(OPGROEIEN, () -> desk.of(BRUGGE)).getFirst();
    }
}
