package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Opening;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies outside the rows of a client: files for another system, and parcels that never opened. */
class ExportShelfTest {
    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 1);

    private ShelvesBank bank;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new ShelvesBank(folder, ShelvesBank.rule("2020-01-01", "2040-12-31"));
    }

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void whenAFileGoesAtItsTermItsExportGoesWithIt() {
        UUID file = bank.file(Optional.of(CLOSED));
        String export = bank.export(file);
        bank.walkOn(CLOSED.plusYears(10));
        assertThat(bank.liesInTheFolder(export)).isTrue();

        bank.walkOn(CLOSED.plusYears(10).plusDays(1));
        assertThat(bank.liesInTheFolder(export)).isFalse();
        assertThat(bank.declarations())
                .extracting(Declaration::shelf)
                .containsExactlyInAnyOrder(ShelfName.EXPORT, ShelfName.CLIENT_FILE);
    }

    @Test
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void noClockTakesAnExportOfAClientWhoWaits() {
        String export = bank.export(bank.contacted());
        bank.walkOn(LocalDate.of(2036, 1, 1));
        assertThat(bank.liesInTheFolder(export)).isTrue();
        assertThat(stock(ShelfName.EXPORT).living()).hasValue(1);
    }

    @Test
    void whatAnErasureLeftInTheFolderTheNightTakesAwayOnce() {
        UUID client = bank.contacted();
        String export = bank.export(client);
        var erased = new Intake.Erased(client, CLOSED, ErasureGround.NO_FURTHER_HELP);
        bank.in(() -> bank.store.erase(erased, bank.clock.instant()));
        bank.walkOn(CLOSED);
        bank.walkOn(CLOSED.plusDays(1));

        assertThat(bank.liesInTheFolder(export)).isFalse();
        assertThat(bank.declarations()).extracting(Declaration::shelf).containsExactly(ShelfName.EXPORT);
        assertThat(stock(ShelfName.EXPORT).living()).hasValue(0);
    }

    @Test
    void aFileOfWhichNoRowTellsGoesAfterAnHourAndNothingElse() throws IOException {
        String known = bank.export(bank.contacted());
        String young = bank.get(() -> bank.folderOfExports.lay(ExportFormat.CSV, new byte[] {1}));
        String orphan = bank.get(() -> bank.folderOfExports.lay(ExportFormat.CSV, new byte[] {1}));
        Files.write(inTheFolder("lees-mij.csv"), new byte[] {1});
        Instant night = CLOSED.atTime(9, 0).atZone(bank.clock.getZone()).toInstant();
        for (String each : List.of(known, orphan, "lees-mij.csv")) {
            Files.setLastModifiedTime(inTheFolder(each), FileTime.from(night.minus(Duration.ofMinutes(61))));
        }
        Files.setLastModifiedTime(inTheFolder(young), FileTime.from(night.minus(Duration.ofMinutes(59))));
        bank.walkOn(CLOSED);

        assertThat(bank.liesInTheFolder(orphan)).isFalse();
        assertThat(List.of(known, young, "lees-mij.csv")).allMatch(bank::liesInTheFolder);
        assertThat(bank.declarations()).extracting(Declaration::shelf).containsExactly(ShelfName.EXPORT);
    }

    private Path inTheFolder(String name) {
        return bank.folderOfExports
                .path()
                .orElseThrow()
                .resolve(ShelvesBank.BRUGGE.key())
                .resolve(name);
    }

    @Test
    void aParcelThatDidNotOpenWaitsForAPersonAndIsCounted() {
        var parcel = new ReceivedParcel(UUID.randomUUID(), new byte[] {1}, new byte[] {2});
        var refused = new Quarantined(UUID.randomUUID(), Opening.Reason.SIGNATURE, bank.clock.instant());
        bank.in(() -> bank.quarantine.add(refused, parcel.hash(), parcel));
        bank.walkOn(LocalDate.of(2036, 1, 1));

        assertThat(stock(ShelfName.QUARANTINE).living()).hasValue(1);
        assertThat(stock(ShelfName.QUARANTINE).first()).isEmpty();
        assertThat(stock(ShelfName.QUARANTINE).why()).contains("tot iemand keek");
    }

    @Test
    void whatAPersonLetsGoFromQuarantineIsDeclaredOnce() {
        var parcel = new ReceivedParcel(UUID.randomUUID(), new byte[] {1}, new byte[] {2});
        var refused = new Quarantined(UUID.randomUUID(), Opening.Reason.SIGNATURE, bank.clock.instant());
        var quarantine = new Quarantine(bank.quarantine, bank.declarations);
        var by = new Actor(ShelvesBank.BRUGGE, UUID.randomUUID(), Role.SOCIAL_WORKER);
        bank.in(() -> {
            quarantine.add(refused, parcel);
            assertThat(quarantine.close(refused.id(), by, bank.clock.instant())).isTrue();
            assertThat(quarantine.close(refused.id(), by, bank.clock.instant())).isFalse();
        });

        assertThat(bank.declarations()).extracting(Declaration::shelf).containsExactly(ShelfName.QUARANTINE);
        assertThat(stock(ShelfName.QUARANTINE).living()).hasValue(0);
    }

    private Stock stock(ShelfName name) {
        Shelf shelf = bank.shelves.stream()
                .filter(each -> each.name() == name)
                .findFirst()
                .orElseThrow();
        return bank.get(() -> shelf.stock(bank.clock.instant()));
    }
}
