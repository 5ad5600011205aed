package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.ONTHAAL;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the home page lists about the way to a receiver, from nothing at all to a sheet that runs out. */
class BridgeToDosTest {
    private static final String WAY = "/kanaal/opgroeien-ocmw-brugge";

    @TempDir
    private Path folder;

    private TestBridge across;
    private BridgeToDos todos;

    @BeforeEach
    void open() {
        across = new TestBridge(folder, subject -> List.of());
        var acts = new JdbcProtocolActs(across.database.jdbc());
        var protocols = Desks.transactional(
                across.database, new ProtocolDesk(ProtocolLibrary.shipped(), acts, across.book::add, across.clock));
        todos = new BridgeToDos(
                protocols, new WayToDos(across.channels, across.sheets, across.clock), across.noticeDesk, across.clock);
    }

    @AfterEach
    void close() {
        across.close();
    }

    @Test
    void theWayOpensStepByStep() {
        assertThat(way())
                .containsExactly(
                        "OCMW Brugge: spreek het mailadres af, met twee mensen",
                        "OCMW Brugge: er is nog geen wachtzinnenblad in gebruik");
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        assertThat(way())
                .containsExactly(
                        "OCMW Brugge: het mailadres antwoordde nog niet op een proefbericht",
                        "OCMW Brugge: er is nog geen wachtzinnenblad in gebruik");
        across.openTheWay(BRUGGE);
        assertThat(way()).isEmpty();
    }

    @Test
    void aProposalWaitsForTheOtherManagerAlone() {
        across.openTheWay(BRUGGE);
        across.run(() -> across.channels.proposeMailbox(BRUGGE, ONTHAAL, across.first));
        assertThat(texts(across.first)).noneMatch(text -> text.startsWith("OCMW Brugge: kijk na"));
        assertThat(texts(across.second)).anyMatch(text -> text.startsWith("OCMW Brugge: kijk na"));
    }

    @Test
    void aSheetThatIsLowOrOldIsToldInTime() {
        across.openTheWay(BRUGGE);
        for (int used = 1; used < PassphraseSheet.LINES - 6; used++) {
            across.run(() -> across.sheets.burnNext(BRUGGE, ParcelKind.REFERRAL));
        }
        assertThat(way()).isEmpty();
        across.run(() -> across.sheets.burnNext(BRUGGE, ParcelKind.REFERRAL));
        assertThat(way()).containsExactly("OCMW Brugge: het wachtzinnenblad is bijna op. Maak een nieuw blad");
        across.clock.pass(Duration.ofDays(160));
        assertThat(way()).contains("OCMW Brugge: het wachtzinnenblad vervalt binnen een maand. Maak een nieuw blad");
    }

    @Test
    void theOfficerSeesWhatWasAgreedUntilHeSaysSo() {
        var officer = new Actor(OPGROEIEN, UUID.randomUUID(), Role.DPO);
        assertThat(texts(officer)).isEmpty();
        across.agreeOnMailbox(BRUGGE, ONTHAAL);
        assertThat(texts(officer)).containsExactly("Twee mensen legden iets vast. Kijk of het klopt");
        var notice = across.as(across.noticeDesk::unseen).getFirst();
        across.run(() -> across.noticeDesk.seen(notice.id(), officer));
        assertThat(texts(officer)).isEmpty();
        assertThat(texts(new Actor(OPGROEIEN, UUID.randomUUID(), Role.TEAM_MEMBER)))
                .isEmpty();
    }

    private List<String> way() {
        return across.as(() -> todos.waitingFor(across.second)).stream()
                .filter(todo -> todo.link().equals(WAY))
                .map(ToDo::text)
                .toList();
    }

    private List<String> texts(Actor actor) {
        return across.as(() -> todos.waitingFor(actor)).stream().map(ToDo::text).toList();
    }
}
