package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.parcel.ReferralLetter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred failures at random places between a sender's case and a receiver's desk: mail servers that hang up, say no, or take
 * a mail and cannot say so; databases that refuse, fall before a commit or after it; falls between a commit and the removal of a
 * mail. Nobody is lost, nobody comes in twice.
 */
class StormTest {
    private static final long SEED = 20_261_122;
    private static final int FAILURES = 200;
    private static final int SHEETS = 4;
    /** Families begun so far, from 1; each has a letter of its own. */
    private final Map<UUID, ReferralLetter> families = new LinkedHashMap<>();

    private final List<UUID> notYetSealed = new ArrayList<>();

    @Test
    @Proves({Clause.SEALED_AES256_7ZIP, Clause.TO_AGREED_MAILBOX})
    void everyFamilySentComesInOnceWhateverFails(@TempDir Path folder) {
        Random random = new Random(SEED);
        try (StormyBanks banks = new StormyBanks(folder)) {
            banks.share(SHEETS);
            int failed = 0;
            for (int round = 0; failed < FAILURES; round++) {
                assertThat(round)
                        .as("rounds; a storm that does not break proves nothing")
                        .isLessThan(2_000);
                begin(random);
                banks.prepareFailures(random);
                seal(banks);
                banks.rounds();
                failed += banks.mend();
                banks.sender.clock.pass(Duration.ofMinutes(2));
            }
            calm(banks);
            nobodyIsLostAndNobodyDoubled(banks);
        }
    }

    /** A new family now and then, as long as the sheets have lines; the test parcels took one line each. */
    private void begin(Random random) {
        if (families.size() < SHEETS * 20 && random.nextInt(3) > 0) {
            UUID subject = UUID.randomUUID();
            families.put(subject, Letters.family(random));
            notYetSealed.add(subject);
        }
    }

    /** As a person would: looks whether it went, and presses again when it did not. */
    private void seal(StormyBanks banks) {
        for (UUID subject : List.copyOf(notYetSealed)) {
            try {
                if (parcels(banks, subject).isEmpty()) {
                    banks.sender.as(() -> banks.sender.bridge.dispatch(
                            subject, TestBridge.BRUGGE, Objects.requireNonNull(families.get(subject))));
                }
                notYetSealed.remove(subject);
            } catch (RuntimeException failed) {
                banks.saw(failed);
            }
        }
    }

    /** The wind falls: rounds go on until everything is still; a person looks at a mailbox that refused, and has the courier come again. */
    private void calm(StormyBanks banks) {
        for (int round = 0; round < 60 && !isStill(banks); round++) {
            seal(banks);
            families.keySet()
                    .forEach(subject -> parcels(banks, subject).stream()
                            .filter(parcel -> parcel.state() == ParcelState.UNDELIVERED)
                            .forEach(parcel -> banks.sender.as(() -> banks.sender.bridge.tryAgain(parcel.id()))));
            banks.sender.as(() -> banks.sender.courierDesk.looked(TestBridge.BRUGGE, banks.sender.first));
            banks.rounds();
            banks.sender.clock.pass(Duration.ofMinutes(16));
        }
    }

    private boolean isStill(StormyBanks banks) {
        return banks.sender.mails().isEmpty()
                && banks.sender.mailsOf(TestBridge.RETURNS).isEmpty()
                && families.keySet().stream()
                        .flatMap(subject -> parcels(banks, subject).stream())
                        .allMatch(parcel -> parcel.state() == ParcelState.OPENED);
    }

    private void nobodyIsLostAndNobodyDoubled(StormyBanks banks) {
        Map<UUID, RawDetails> sent = new LinkedHashMap<>();
        for (var family : families.entrySet()) {
            List<Parcel> parcels = parcels(banks, family.getKey());
            assertThat(parcels).as("one parcel for one family").hasSize(1);
            assertThat(parcels.getFirst().state()).isEqualTo(ParcelState.OPENED);
            sent.put(parcels.getFirst().id(), RawDetails.of(family.getValue().client()));
        }
        assertThat(banks.sender.mails()).as("the receiver's mailbox").isEmpty();
        assertThat(banks.sender.mailsOf(TestBridge.RETURNS))
                .as("the sender's mailbox")
                .isEmpty();
        assertThat(banks.receiver.in(banks.receiver.arrivals::refused)).isEmpty();
        List<Intake> living = banks.receiver.living();
        assertThat(living).hasSameSizeAs(sent.keySet());
        assertThat(living.stream().collect(Collectors.toMap(StormTest::parcelOf, in -> details(banks, in))))
                .isEqualTo(sent);
        linesBurntAreParcelsTakenIn(banks);
    }

    private void linesBurntAreParcelsTakenIn(StormyBanks banks) {
        int open = banks.receiver.in(banks.receiver.sheets::all).stream()
                .mapToInt(ReceivedSheet::openLines)
                .sum();
        assertThat(SHEETS * 25 - open)
                .as("lines burnt at the receiver: one a family, one a test")
                .isEqualTo(families.size() + SHEETS);
        Set<String> lines = new HashSet<>(banks.sender.database.as(
                TestBridge.OPGROEIEN,
                () -> banks.sender
                        .database
                        .jdbc()
                        .sql("select sheet || '-' || line from parcel")
                        .query(String.class)
                        .list()));
        assertThat(lines).as("every parcel its own line").hasSize(families.size() + SHEETS);
    }

    private static UUID parcelOf(Intake intake) {
        return ((Intake.Open) intake).arrival().parcel();
    }

    private static RawDetails details(StormyBanks banks, Intake intake) {
        return banks.receiver
                .in(() -> banks.receiver.intakes.client(intake.id()))
                .orElseThrow()
                .details();
    }

    private static List<Parcel> parcels(StormyBanks banks, UUID subject) {
        var outbox = new JdbcOutbox(banks.sender.database.jdbc());
        return banks.sender.database.as(TestBridge.OPGROEIEN, () -> outbox.of(subject));
    }
}
