package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.LedgerFile;
import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.ParcelMoved;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.leak.Canary;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real dump is put back a while later: what was sent, used, withdrawn or erased since stays so. */
class RestoreTest {
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");

    private static final String BOX = "/eerste.onthaal@ocmw-brugge.be/";

    @TempDir
    private Path place;

    private TestHouse house;
    private Member an;
    private UUID drafted;
    private UUID withdrawn;
    private UUID erased;

    /** At the moment of the copy: a draft, a parcel that waits for the courier, and two that were sent. */
    @BeforeEach
    void liveUntilTheCopyAndAfter() {
        house = TestHouse.open(place.resolve("map"));
        house.bean(Scheduler.class).stop();
        an = in(() -> house.bean(StaffDesk.class).all().stream()
                        .filter(account -> account.username().equals("an"))
                        .map(account -> new Actor(account.party(), account.id(), Role.TEAM_MEMBER))
                        .map(actor -> new Member(actor, "Kind en Gezin Brugge"))
                        .findFirst())
                .orElseThrow();
        withdrawn = sent();
        erased = sent();
        courier();
        drafted = draft();
        sent();
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
        var parcel = ((Referral.Dispatched) mine(erased)).parcel();
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
        try (TestHouse again = TestHouse.reopen(place.resolve("map"), copy, Map.of())) {
            house = again;
            courier();
            assertThat(mails()).isEqualTo(mails);
            assertThat(state(copy)).isEqualTo(before);
            assertThat(in(() -> again.bean(FollowDesk.class).mine(an)))
                    .noneMatch(referral -> referral.id().equals(drafted));
            assertThat(send(drafted)).isInstanceOf(Sending.NothingToSend.class);
            in(() -> again.bean(BookDesk.class).link());
            assertThat(in(() -> again.bean(BookDesk.class).verify()).flaw()).isEmpty();
        }
    }

    @Test
    void withoutTheEndOfTheLedgerTheHouseStaysShutUntilAPersonGivesUpWhatMayBeUsed() throws IOException {
        List<String> mails = mails();
        List<UUID> sheets = owner(house.database())
                .sql("select id from sheet where party = '" + Demo.OPGROEIEN.key() + "'")
                .query(UUID.class)
                .list();
        Path ledger = house.bean(LedgerFile.class).path(Demo.OPGROEIEN);
        house.close();
        Files.delete(ledger);

        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        assertThatThrownBy(() -> TestHouse.reopen(place.resolve("map"), copy, Map.of()))
                .hasStackTraceContaining("herstelstand");
        try (TestHouse again = TestHouse.reopen(place.resolve("map"), copy, Map.of("brugwachter.repair", true))) {
            house = again;
            courier();
            assertThat(count(copy, "parcel where kind = 'REFERRAL' and state = 'HELD'"))
                    .isEqualTo(1);
            assertThat(mails().stream().filter(mail -> mail.contains(BOX)))
                    .as("no family leaves again; the demo lays its paper bridge to Bree anew")
                    .containsExactlyElementsOf(
                            mails.stream().filter(mail -> mail.contains(BOX)).toList());
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
     * What may happen once only, as it stands in a database; the referral that was a draft in the copy is told of apart. A letter
     * that takes a parcel back is not replayed yet: the ledger knows the withdrawal, the team member calls the OCMW.
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

    private Referral mine(UUID id) {
        return in(() -> house.bean(FollowDesk.class).mine(an, id)).orElseThrow();
    }

    private UUID sent() {
        UUID id = draft();
        assertThat(send(id)).isInstanceOf(Sending.Underway.class);
        return id;
    }

    private Sending send(UUID id) {
        return in(() -> house.bean(ReferralDesk.class).send(an, id, true));
    }

    private UUID draft() {
        DraftDesk drafts = house.bean(DraftDesk.class);
        String sheet = house.bean(InformationSheets.class).version();
        Told told = new Told(
                sheet,
                "nl",
                Set.of(Point.values()),
                an.actor().account(),
                house.bean(Clock.class).instant());
        return in(() -> {
            var protocol = house.bean(ProtocolDesk.class).byId(BRUGGE).orElseThrow();
            UUID id = drafts.begin(an, protocol, new Talk(BRUGGE, told, List.of(Manner.SPOKEN)))
                    .getFirst();
            drafts.fill(
                    drafts.mine(an, id).orElseThrow(),
                    Canary.typed(),
                    new FileReference("KG-8000-17"),
                    house.bean(MunicipalityRegister.class).byName("Brugge").orElseThrow());
            return id;
        });
    }

    private void courier() {
        Walls.run(Demo.OPGROEIEN, house.bean(Courier.class)::round);
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
