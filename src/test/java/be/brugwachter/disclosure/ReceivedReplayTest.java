package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.Fact;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.store.JdbcReceivedSheets;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.Letters;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.TestVault;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a copy was put back, the receiver's used lines stay used. */
class ReceivedReplayTest {
    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aLineThatOpenedAParcelOpensNoOtherAfterARestore(@TempDir Path folder) {
        try (TestBridge sender = new TestBridge(folder, subject -> List.of())) {
            ReceiverBank ocmw = new ReceiverBank(sender, folder);
            ocmw.shareASheet();
            var sheets = new JdbcReceivedSheets(ocmw.database.jdbc());
            UUID sheet = ocmw.in(ocmw.sheets::all).getFirst().id();
            UUID next = ocmw.in(() -> sheets.openLines(sheet)).getFirst().id();
            sender.as(() ->
                    sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
            var vault = TestVault.in(folder.resolve("ocmw"), ocmw.database, sender.clock, ReceiverBank.BRUGGE);
            var replay = new ReceivedReplay(sheets, vault, sender.clock);
            var fact = new Fact(
                    UUID.randomUUID(),
                    ReceiverBank.BRUGGE,
                    sender.clock.instant(),
                    new UUID(0, 0),
                    Role.SYSTEM,
                    Act.LINE_BURNT,
                    next,
                    List.of());
            for (int twice = 0; twice < 2; twice++) {
                ocmw.in(() -> {
                    replay.replay(fact);
                    replay.settle(true);
                    return true;
                });
            }
            assertThat(ocmw.in(() -> sheets.openLines(sheet)))
                    .hasSize(23)
                    .noneMatch(line -> line.id().equals(next));
            ocmw.carryAll();
            assertThat(ocmw.living()).as("its line is gone, so it stays closed").isEmpty();
            assertThat(ocmw.in(ocmw.arrivals::refused)).hasSize(1);
            ocmw.in(() -> {
                replay.settle(false);
                return true;
            });
            assertThat(ocmw.in(() -> sheets.openLines(sheet))).isEmpty();
        }
    }

    @Test
    void theBookNamesTheLineThatWasBurnt(@TempDir Path folder) {
        try (TestBridge sender = new TestBridge(folder, subject -> List.of())) {
            ReceiverBank ocmw = new ReceiverBank(sender, folder);
            ocmw.shareASheet();
            var sheets = new JdbcReceivedSheets(ocmw.database.jdbc());
            UUID sheet = ocmw.in(ocmw.sheets::all).getFirst().id();
            UUID next = ocmw.in(() -> sheets.openLines(sheet)).getFirst().id();
            UUID parcel = sender.as(() ->
                    sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
            ocmw.carryAll();
            assertThat(ocmw.book)
                    .filteredOn(e -> e.act() == Act.LINE_BURNT)
                    .extracting(Entry::subject)
                    .contains(next);
            assertThat(ocmw.book)
                    .filteredOn(e -> e.act() == Act.RECEIPT_SENT)
                    .extracting(Entry::subject)
                    .contains(parcel);
        }
    }
}
