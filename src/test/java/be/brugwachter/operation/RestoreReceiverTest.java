package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Entry;
import be.brugwachter.audit.History;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Arrival;
import be.brugwachter.intake.ErasureGround;
import be.brugwachter.intake.Erasures;
import be.brugwachter.intake.FileDesk;
import be.brugwachter.intake.FileNumber;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.intake.ReceptionDesk;
import be.brugwachter.leak.Canary;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real dump of an OCMW's desk is put back a while later: nobody who was let go comes back, and who is lost is named. */
class RestoreReceiverTest {
    private static final Party BRUGGE = Party.of("0207.832.792");

    @TempDir
    private Path place;

    private TestHouse house;
    private UUID erased;
    private UUID elsewhere;
    private UUID elsewhereBeforeAnyHands;
    private UUID stays;
    private UUID lostParcel;
    private int came;

    @BeforeEach
    void liveUntilTheCopyAndAfter() {
        house = TestHouse.still(place.resolve("map"));
        JdbcClient.create(house.database().owner())
                .sql("insert into party (party, name) values (?, 'OCMW Brugge') on conflict do nothing")
                .params(BRUGGE.key())
                .update();
        Walls.run(BRUGGE, house.bean(KeyDesk.class)::admit);
        Actor worker = worker("annie");
        Actor deputy = worker("brecht");
        Hands hands = new Hands(worker.account(), deputy.account());
        erased = comes(UUID.randomUUID());
        elsewhere = comes(UUID.randomUUID());
        elsewhereBeforeAnyHands = comes(UUID.randomUUID());
        stays = comes(UUID.randomUUID());
        contacted(elsewhere, hands);
        in(() -> house.bean(BookDesk.class).link());
        house.database().dump(place.resolve("copy.sql"));

        run(() -> house.bean(Erasures.class).erase(worker, (Intake.Open) find(erased), ErasureGround.NO_FURTHER_HELP));
        contacted(elsewhereBeforeAnyHands, hands);
        for (UUID each : List.of(elsewhere, elsewhereBeforeAnyHands)) {
            var number = FileNumber.parse("D-2026-17").orElseThrow();
            assertThat(in(() -> house.bean(FileDesk.class).keptElsewhere(worker, each, number)))
                    .isEqualTo(Answer.DONE);
        }
        lostParcel = UUID.randomUUID();
        comes(lostParcel);
        in(() -> house.bean(BookDesk.class).link());
        house.close();
    }

    @Test
    @Proves({Clause.KEEP_UNTIL_CONTACT, Clause.FILE_IF_WISHED})
    void nobodyErasedOrHandedOverComesBackAndWhoCameSinceIsNamed() {
        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        assertThat(keys(copy)).contains(erased, elsewhere, elsewhereBeforeAnyHands, stays);
        try (TestHouse again = TestHouse.still(place.resolve("map"), copy, Map.of())) {
            house = again;
            assertThat(find(erased))
                    .isInstanceOfSatisfying(
                            Intake.Erased.class,
                            gone -> assertThat(gone.ground()).isEqualTo(ErasureGround.ERASED_BEFORE));
            assertThat(find(elsewhere))
                    .isInstanceOfSatisfying(
                            Intake.FileOpened.class,
                            file -> assertThat(file.keeping()).isEqualTo(new Intake.Keeping.Elsewhere()));
            assertThat(find(elsewhereBeforeAnyHands)).isInstanceOf(Intake.Erased.class);
            for (UUID gone : List.of(erased, elsewhere, elsewhereBeforeAnyHands)) {
                assertThat(client(gone)).isEmpty();
            }
            assertThat(client(stays)).as("who was not let go stays").isPresent();
            assertThat(keys(copy)).contains(stays).doesNotContain(erased, elsewhere, elsewhereBeforeAnyHands);
            assertThat(in(() -> again.bean(History.class).of(List.of(lostParcel))))
                    .extracting(Past::act)
                    .contains(Act.INTAKE_LOST);
            in(() -> again.bean(BookDesk.class).link());
            assertThat(in(() -> again.bean(BookDesk.class).verify()).flaw()).isEmpty();
        }
    }

    /** As an arrival does: client, receipt and entries in one transaction. */
    private UUID comes(UUID parcel) {
        Instant now = house.bean(Clock.class).instant();
        var arrival = new Arrival(new ProtocolId("opgroeien-ocmw-brugge"), 1, Demo.OPGROEIEN, parcel, now);
        var client = new IntakeStore.Client(Canary.typed(), new Municipality("31005", "Brugge"));
        byte[] hash = ByteBuffer.allocate(32).putInt(++came).array();
        run(() -> {
            house.bean(ReceptionDesk.class).takeIn(arrival, hash, client);
            house.bean(Book.class).write(new Entry(Actor.system(BRUGGE), Act.RECEIPT_SENT, parcel, List.of()));
        });
        return in(() -> house.bean(IntakeStore.class).lockByParcel(Demo.OPGROEIEN, parcel))
                .orElseThrow()
                .id();
    }

    private void contacted(UUID id, Hands hands) {
        Instant now = house.bean(Clock.class).instant();
        Arrival arrival = ((Intake.Open) find(id)).arrival();
        run(() -> house.bean(IntakeStore.class).move(new Intake.Contacted(id, arrival, hands, now)));
    }

    private Actor worker(String username) {
        LocalDate today = LocalDate.now(house.bean(Clock.class));
        var account = new Account(
                UUID.randomUUID(),
                BRUGGE,
                username,
                "Annie Verzonnen",
                Set.of(Role.SOCIAL_WORKER),
                Optional.empty(),
                Optional.of(today));
        Walls.run(
                BRUGGE,
                () -> house.bean(StaffDesk.class).open(account, Optional.of(TestHouse.PASSWORD), Actor.system(BRUGGE)));
        return new Actor(BRUGGE, account.id(), Role.SOCIAL_WORKER);
    }

    private Intake find(UUID id) {
        return in(() -> house.bean(IntakeStore.class).find(id)).orElseThrow();
    }

    private Optional<IntakeStore.Client> client(UUID id) {
        return in(() -> house.bean(IntakeStore.class).client(id));
    }

    private static List<UUID> keys(TestDatabase database) {
        return JdbcClient.create(database.owner())
                .sql("select row_id from data_key")
                .query(UUID.class)
                .list();
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(Supplier<T> work) {
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        return Walls.as(BRUGGE, () -> transaction.execute(status -> work.get()));
    }
}
