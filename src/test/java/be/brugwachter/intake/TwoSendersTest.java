package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.intake.store.JdbcRecalls;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two senders number their parcels each for themselves: the same id of another sender is another parcel. */
class TwoSendersTest {
    private static final Party ELSEWHERE = Party.of("0212.243.720");
    private final UUID parcel = UUID.randomUUID();
    private TestDesk desk;
    private ReceptionDesk reception;
    private int came;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
        reception = new ReceptionDesk(
                desk.store,
                new Recalls(desk.store, new JdbcRecalls(desk.database.jdbc()), desk.erasures, desk.logbook),
                desk.book::add);
    }

    @Test
    void theParcelOfEachComesInOnce() {
        assertThat(takeIn(TestDesk.OPGROEIEN)).isTrue();
        assertThat(takeIn(ELSEWHERE)).isTrue();
        assertThat(takeIn(ELSEWHERE)).isFalse();

        assertThat(desk.stored(desk.store::living)).hasSize(2);
        assertThat(desk.acts(parcel)).containsExactly(Act.INTAKE_COPY_CAME);
    }

    @Test
    void whatOneTakesBackIsItsOwnAlone() {
        takeIn(TestDesk.OPGROEIEN);
        takeIn(ELSEWHERE);
        desk.database.run(TestDesk.BRUGGE, () -> reception.takenBack(ELSEWHERE, parcel, ErasureGround.WITHDRAWN));

        assertThat(desk.stored(() -> desk.store.lockByParcel(TestDesk.OPGROEIEN, parcel)))
                .containsInstanceOf(Intake.Received.class);
        assertThat(desk.stored(() -> desk.store.lockByParcel(ELSEWHERE, parcel)))
                .containsInstanceOf(Intake.Erased.class);
    }

    private boolean takeIn(Party sender) {
        var arrival = new Arrival(new ProtocolId("opgroeien-ocmw-brugge"), 1, sender, parcel, desk.clock.instant());
        var details = RawDetails.empty().with(DetailField.FIRST_NAME, "Fien").with(DetailField.NAME, "Zonnedauw");
        var client = new IntakeStore.Client(details, new Municipality("31005", "Brugge"));
        byte[] hash = ByteBuffer.allocate(32).putInt(++came).array();
        return desk.stored(() -> reception.takeIn(arrival, hash, client));
    }
}
