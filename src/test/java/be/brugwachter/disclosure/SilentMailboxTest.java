package be.brugwachter.disclosure;

import static be.brugwachter.disclosure.TestBridge.BRUGGE;
import static be.brugwachter.disclosure.TestBridge.OPGROEIEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.store.JdbcFolderReadings;
import be.brugwachter.parcel.Letters;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
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

/** A mailbox in which nobody opens anything, as the sender's manager and officer hear of it. */
class SilentMailboxTest {
    private final Actor officer = new Actor(OPGROEIEN, UUID.randomUUID(), Role.DPO);
    private TestBridge across;
    private SilenceToDos todos;
    private FolderDesk readings;
    private PrintedSheet sheet;
    private Protocol brugge;

    @BeforeEach
    void open(@TempDir Path folder) {
        across = new TestBridge(folder, subject -> List.of());
        var acts = new JdbcProtocolActs(across.database.jdbc());
        var protocols = Desks.transactional(
                across.database, new ProtocolDesk(ProtocolLibrary.shipped(), acts, across.book::add, across.clock));
        readings = Desks.transactional(
                across.database, new FolderDesk(new JdbcFolderReadings(across.database.jdbc()), across.clock));
        todos = new SilenceToDos(protocols, across.channels, readings, across.clock);
        sheet = across.openTheWay(BRUGGE);
        across.clock.set(Instant.parse("2026-11-23T10:00:00Z")); // a Monday, so that working days count both ways
        brugge = across.as(() -> protocols.byId(BRUGGE)).orElseThrow();
    }

    @AfterEach
    void close() {
        across.close();
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void afterTheWorkingTermManagerAndOfficerAreToldUntilSomethingIsOpened() {
        send();
        Instant sent = across.clock.instant();
        passTheTermAfter(sent, Duration.ofMinutes(-1));
        assertThat(texts(across.first)).isEmpty();

        passTheTermAfter(sent, Duration.ofMinutes(1));
        assertThat(silentSince()).contains(sent);
        assertThat(texts(across.first)).singleElement().asString().contains("OCMW Brugge", "Bel, en noem geen namen");
        assertThat(texts(officer)).singleElement().asString().contains("OCMW Brugge", "Ga na of iemand belde");
        assertThat(texts(new Actor(OPGROEIEN, UUID.randomUUID(), Role.TEAM_MEMBER)))
                .isEmpty();

        opens(2);
        assertThat(texts(across.first)).isEmpty();
        assertThat(silentSince()).isEmpty();
    }

    @Test
    void theManagerIsToldThatTheOwnFolderIsNotReadOrThatSomethingStaysInIt() {
        across.run(readings::comes);
        across.clock.pass(Duration.ofMinutes(61));
        assertThat(texts(across.first)).singleElement().asString().startsWith("Jullie postbus wordt niet gelezen");
        assertThat(texts(officer)).isEmpty();

        across.run(() -> readings.walked(true));
        assertThat(texts(across.first)).isEmpty();
        across.clock.pass(Duration.ofMinutes(40));
        across.run(() -> readings.walked(true));
        across.clock.pass(Duration.ofMinutes(40));
        assertThat(texts(across.first)).singleElement().asString().startsWith("In jullie postbus blijft");
        across.run(() -> readings.walked(false));
        assertThat(texts(across.first)).isEmpty();
    }

    @Test
    void whatWasOpenedSinceEndsTheSilenceOfWhatCameBefore() {
        send();
        Instant sent = across.clock.instant();
        across.clock.pass(Duration.ofDays(1));
        send();
        opens(3);
        passTheTermAfter(sent, Duration.ofDays(20));
        assertThat(silentSince())
                .as("the first one is its team member's to follow")
                .isEmpty();
    }

    @Test
    void withNothingOnItsWayNothingIsSilent() {
        across.clock.pass(Duration.ofDays(60));
        assertThat(silentSince()).isEmpty();
    }

    private void send() {
        across.as(() -> across.bridge.dispatch(UUID.randomUUID(), BRUGGE, Letters.referral(Letters.noor())));
        across.courierRound();
    }

    private void opens(int line) {
        var code = across.open(across.mails().getLast(), sheet, line).code();
        across.run(() -> across.bridge.codeTyped(code));
    }

    private void passTheTermAfter(Instant moment, Duration more) {
        across.clock.set(brugge.workingTerms().silentMailbox().after(moment).plus(more));
    }

    private Optional<Instant> silentSince() {
        return across.as(() -> across.channels.silentSince(brugge, across.clock.instant()));
    }

    private List<String> texts(Actor actor) {
        return across.as(() -> todos.waitingFor(actor)).stream().map(ToDo::text).toList();
    }
}
