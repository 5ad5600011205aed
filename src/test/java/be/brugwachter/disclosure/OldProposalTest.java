package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.store.JdbcKeyShelf;
import be.brugwachter.parcel.Keys;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that one person proposed before there were letters can still be confirmed; letters to that party go on by mail and code. */
class OldProposalTest {
    @Test
    void aKeyProposedWithoutOneForLettersIsPinnedAllTheSame(@TempDir Path folder) {
        try (var bridge = new TestBridge(folder, subject -> List.of())) {
            String fingerprint = Keys.STRANGER.publicKey().fingerprint();
            var two = new TwoPeople(new JdbcProposals(bridge.database.jdbc()), bridge.book::add, bridge.clock);
            var old = bridge.database.as(
                    TestBridge.OPGROEIEN,
                    () -> two.propose(
                            "CHANNEL_PEER_KEY",
                            TestBridge.BRUGGE.value(),
                            ProposedText.write(fingerprint),
                            bridge.first));
            assertThat(bridge.as(() -> bridge.channels.confirm(TestBridge.BRUGGE, old.id(), bridge.second)))
                    .isInstanceOf(TwoPeople.Outcome.Confirmed.class);
            assertThat(bridge.as(() -> bridge.channels.peerFingerprint(TestBridge.BRUGGE)))
                    .contains(fingerprint);
            var shelf = new JdbcKeyShelf(bridge.database.jdbc());
            assertThat(bridge.database.as(TestBridge.OPGROEIEN, () -> shelf.peerBox(TestBridge.BRUGGE)))
                    .isEmpty();
        }
    }
}
