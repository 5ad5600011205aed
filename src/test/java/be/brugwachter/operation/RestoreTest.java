package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.disclosure.ParcelMoved;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real dump is put back a while later: what was sent, used, withdrawn or erased since stays so. */
class RestoreTest {
    private static final String LEFT =
            "audit_entry e join parcel p on p.id = e.subject where e.act = 'PARCEL_LEAVING' and p.kind = 'REFERRAL'";

    @TempDir
    private Path place;

    private TestHouse house;
    private SenderAtWork sender;
    private Member an;
    private UUID drafted;
    private UUID withdrawn;
    private UUID erased;

    /** At the moment of the copy: a draft, a parcel that waits for the courier, and two that were sent. */
    @BeforeEach
    void liveUntilTheCopyAndAfter() {
        house = TestHouse.still(place.resolve("map"));
        sender = new SenderAtWork(house);
        an = sender.an;
        withdrawn = sender.sent();
        erased = sender.sent();
        courier();
        drafted = sender.draft();
        sender.sent();
        in(() -> house.bean(BookDesk.class).link());
        house.database().dump(place.resolve("copy.sql"));
        liveOn();
    }

    /** After the copy both others leave, one family takes consent back, and one is let go. */
    private void liveOn() {
        send(drafted);
        courier();
        assertThat(in(() -> house.bean(ReferralDesk.class).withdraw(an, withdrawn)))
                .isFalse();
        Instant longAgo = house.bean(Clock.class).instant().minus(Duration.ofDays(3));
        var parcel = sender.parcelOf(erased);
        in(() -> {
            house.bean(FollowDesk.class).on(new ParcelMoved(parcel, erased, ParcelState.OPENED, longAgo));
            return true;
        });
        assertThat(in(() -> house.bean(FollowDesk.class).eraseOpened())).isEqualTo(1);
        in(() -> house.bean(BookDesk.class).link());
    }

    @Test
    void nothingIsSentTwiceNobodyErasedIsShownAndNoUsedLineOrConsentIsHonoured() throws IOException {
        List<String> mails = mails();
        List<String> before = state(house.database());
        house.close();

        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        assertThat(state(copy)).isNotEqualTo(before);
        try (TestHouse again = TestHouse.still(place.resolve("map"), copy, Map.of())) {
            house = again;
            courier();
            assertThat(mails()).isEqualTo(mails);
            assertThat(state(copy)).isEqualTo(before);
            assertThat(in(() -> again.bean(FollowDesk.class).mine(an)))
                    .noneMatch(referral -> referral.id().equals(drafted));
            assertThat(in(() -> again.bean(LostDesk.class).open()))
                    .as("whose draft of then left since, and whose withdrawal had not left yet, is for people")
                    .allSatisfy(lost ->
                            assertThat(lost.account()).isEqualTo(an.actor().account()))
                    .extracting(Lost::id, Lost::last)
                    .containsExactlyInAnyOrder(
                            tuple(drafted, Act.REFERRAL_SENT), tuple(withdrawn, Act.WITHDRAWAL_SENT));
            assertThat(send(drafted)).isInstanceOf(Sending.NothingToSend.class);
            in(() -> again.bean(BookDesk.class).link());
            assertThat(in(() -> again.bean(BookDesk.class).verify()).flaw()).isEmpty();
        }
    }

    @Test
    void withoutTheEndOfTheLedgerThePartyStaysShutUntilAPersonGivesUpWhatMayBeUsed() throws IOException {
        List<String> mails = mails();
        List<UUID> sheets = owner(house.database())
                .sql("select id from sheet where party = '" + Demo.OPGROEIEN.key() + "'")
                .query(UUID.class)
                .list();
        Path ledger = house.bean(LedgerFile.class).path(Demo.OPGROEIEN);
        house.close();
        Files.delete(ledger);

        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        long left = count(copy, LEFT);
        try (TestHouse shut = TestHouse.still(place.resolve("map"), copy, Map.of())) {
            house = shut;
            assertThatThrownBy(this::courier).isInstanceOf(PartyShut.class);
            assertThat(mails())
                    .as("nothing leaves; the other bank may take in what came")
                    .isSubsetOf(mails);
            assertThat(count(copy, "sheet_line where burnt_at is null")).isPositive();
        }
        try (TestHouse again = TestHouse.still(place.resolve("map"), copy, Map.of("brugwachter.repair", true))) {
            house = again;
            courier();
            assertThat(count(copy, "parcel where kind = 'REFERRAL' and state = 'HELD'"))
                    .isEqualTo(1);
            assertThat(count(copy, LEFT))
                    .as("no family leaves again; the demo lays its paper bridge to Bree anew")
                    .isEqualTo(left);
            assertThat(sheets)
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(
                                    count(copy, "sheet_line where burnt_at is null and sheet = '" + sheet + "'"))
                            .isZero());
            assertThat(count(copy, "parcel where next_try is not null")).isZero();
            assertThat(count(copy, "referral where details is not null")).isZero();
            in(() -> again.bean(BookDesk.class).link());
            assertThat(in(() -> again.bean(BookDesk.class).verify()).flaw()).isEmpty();
        }
    }

    /**
     * What may happen once only, as it stands in a database; the referral that was a draft in the copy is told of apart, and of
     * letters sealed since, the book keeps only that they went ({@link RestoreLettersTest}).
     */
    private List<String> state(TestDatabase database) {
        return owner(database)
                .sql("""
                        select 'line ' || id || (burnt_at is null) from sheet_line
                        union all select 'parcel ' || id || (next_try is null) || (mime is null) from parcel
                          where subject <> :drafted and kind in ('REFERRAL', 'TEST')
                        union all select 'consent ' || id || state from consent
                        union all select 'referral ' || id || state || (details is null) from referral where id <> :drafted
                        union all select 'key ' || row_id from data_key where row_id <> :drafted
                        order by 1
                        """)
                .param("drafted", drafted)
                .query(String.class)
                .list();
    }

    private static long count(TestDatabase database, String from) {
        return owner(database)
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    private Sending send(UUID id) {
        return new SenderAtWork(house).send(id);
    }

    private void courier() {
        new SenderAtWork(house).courier();
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> all = Files.walk(place.resolve("map/mail"))) {
            return all.map(Path::toString)
                    .filter(file -> file.endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static <T> T in(Supplier<T> work) {
        return Walls.as(Demo.OPGROEIEN, work);
    }

    private static JdbcClient owner(TestDatabase database) {
        return JdbcClient.create(database.owner());
    }
}
