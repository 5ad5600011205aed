package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.FolderReading.Trouble;
import be.brugwachter.disclosure.FolderReading.Unread;
import be.brugwachter.disclosure.Reception;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.DeliveryFailed;
import be.brugwachter.parcel.Letters;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OCMW's own folder is not read any more, over real IMAP, and its manager must know. */
class UnreadFolderTest {
    private TestBridge sender;
    private ReceiverBank ocmw;
    private ArrivalRound round;
    private ArrivalRound broken;

    @BeforeEach
    void openBothBanks(@TempDir Path folder) {
        sender = new TestBridge(folder, subject -> List.of());
        ocmw = new ReceiverBank(sender, folder);
        ocmw.shareASheet();
        round = over((parcel, hint) -> ocmw.in(() -> ocmw.arrivals.take(parcel, hint)));
        broken = over((parcel, hint) -> {
            throw new IllegalStateException("The disk is full.");
        });
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void aFolderThatIsReadIsNobodysTroubleAndOneThatIsNotIsAfterAnHour() {
        Walls.run(ReceiverBank.BRUGGE, round::round);
        assertThat(unread()).isEmpty();
        Instant last = sender.clock.instant();

        sender.server.close();
        sender.clock.pass(Duration.ofMinutes(59));
        assertThatExceptionOfType(DeliveryFailed.class).isThrownBy(() -> Walls.run(ReceiverBank.BRUGGE, round::round));
        assertThat(unread()).isEmpty();
        sender.clock.pass(Duration.ofMinutes(2));
        assertThat(unread()).contains(new Unread(Trouble.NOT_READ, last));
    }

    @Test
    void aFolderThatWasNeverReadCountsFromTheFirstAttempt() {
        ocmw.in(() -> ocmw.jdbc.sql("update folder_walk set walked_at = null").update());
        Instant first = sender.clock.instant();
        sender.server.close();
        assertThatExceptionOfType(DeliveryFailed.class).isThrownBy(() -> Walls.run(ReceiverBank.BRUGGE, round::round));
        sender.clock.pass(Duration.ofHours(3));
        assertThat(unread()).contains(new Unread(Trouble.NOT_READ, first));
    }

    @Test
    void aParcelThatCannotBeTakenInIsToldAfterAnHourAndNoMoreOnceItIsIn() {
        sender.as(() -> sender.bridge.dispatch(UUID.randomUUID(), TestBridge.BRUGGE, Letters.referral(Letters.noor())));
        sender.courierRound();
        Instant since = sender.clock.instant();
        Walls.run(ReceiverBank.BRUGGE, broken::round);
        sender.clock.pass(Duration.ofMinutes(61));
        Walls.run(ReceiverBank.BRUGGE, broken::round);
        assertThat(unread()).contains(new Unread(Trouble.STUCK, since));

        Walls.run(ReceiverBank.BRUGGE, round::round);
        assertThat(unread()).isEmpty();
        assertThat(ocmw.living()).hasSize(1);
    }

    /** The folder's address is that of now, also when the server is gone later. */
    private ArrivalRound over(Reception reception) {
        var folder = new ArrivalFolder(sender.server.imap(TestBridge.ONTHAAL), Duration.ofSeconds(20), "INBOX");
        return new ArrivalRound(
                reception,
                Desks.transactional(ocmw.database, ocmw.receiving),
                checkpoint -> false,
                party -> Optional.of(folder),
                ocmw.folderDesk);
    }

    private Optional<Unread> unread() {
        return Walls.as(ReceiverBank.BRUGGE, ocmw.folderDesk::unread);
    }
}
