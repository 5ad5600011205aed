package be.brugwachter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.drafting.store.JdbcDrafts;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.TestRegister;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.protocol.store.JdbcTexts;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The number of a draft against a register that grows, on a real database. */
class DraftNumberTest {
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-10-02T09:00:00Z"));
    private final JdbcDrafts store = new JdbcDrafts(database.jdbc());
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolLibrary library =
            ProtocolLibrary.shipped().living(new JdbcTexts(database.jdbc(), database.transactions()), clock);
    private final ProtocolDesk protocols = new ProtocolDesk(library, acts, entry -> {}, clock);
    private final RegistrationDesk register = TestRegister.desk(database, protocols, acts, clock);
    private final DraftingDesk desk = new DraftingDesk(store, protocols, register, entry -> {}, clock);
    private final AdviceDesk advice = new AdviceDesk(
            store, new TwoPeople(new JdbcProposals(database.jdbc()), entry -> {}, clock), register, entry -> {}, clock);
    private final Actor first = actor(Role.PROTOCOL_MANAGER);
    private final Actor second = actor(Role.PROTOCOL_MANAGER);

    @Test
    @DisplayName(
            "een versie die in het register staat en nog moet beginnen, telt mee voor het nummer van een nieuw ontwerp")
    void notBegunYet() {
        UUID early = begun();
        signed(early, "een");
        confirmed();
        assertThat(inside(() -> protocols.byId(BRUGGE)).map(Protocol::version))
                .as("vandaag telt de eerste nog")
                .contains(1);
        assertThat(number(early)).isEqualTo(2);
        assertThat(number(begun())).isEqualTo(3);
    }

    @Test
    @DisplayName("twee open ontwerpen eindigen nooit met hetzelfde nummer: wie later komt, krijgt het volgende")
    void twoAtOnce() {
        UUID one = begun();
        UUID changed = begun();
        UUID untouched = begun();
        advised(untouched, Map.of("inForce", "1/1/2027"));
        signed(one, "een");
        assertThat(sign(untouched, "twee")).isInstanceOf(Recorded.Refused.class);
        confirmed();

        change(changed, Map.of("inForce", "1/12/2026"));
        assertThat(number(changed)).isEqualTo(3);
        assertThat(number(untouched)).isEqualTo(2);
        assertThat(sign(untouched, "twee")).isInstanceOf(Recorded.Done.class);
        assertThat(number(untouched)).isEqualTo(3);
        confirmed();
        assertThat(inside(() -> protocols.versions(BRUGGE)))
                .extracting(Protocol::version)
                .containsExactly(1, 2, 3);
        change(changed, Map.of("inForce", "1/2/2027"));
        assertThat(number(changed)).isEqualTo(4);
    }

    private UUID begun() {
        return inside(() -> desk.start(Drafts.ocmw("Brugge"), first)).orElseThrow();
    }

    private void signed(UUID id, String words) {
        advised(id, Map.of());
        assertThat(sign(id, words)).isInstanceOf(Recorded.Done.class);
    }

    private void advised(UUID id, Map<String, String> otherwise) {
        change(id, otherwise);
        assertThat(inside(() -> advice.advise(id, paper("advies"), actor(Role.DPO))))
                .isInstanceOf(Recorded.Done.class);
        assertThat(inside(() -> advice.receive(id, paper("brief"), first))).isInstanceOf(Recorded.Done.class);
        UUID letter = inside(() -> advice.waiting(id)).getFirst().id();
        assertThat(inside(() -> advice.confirm(letter, second))).isInstanceOf(TwoPeople.Outcome.Confirmed.class);
    }

    private Recorded sign(UUID id, String words) {
        return inside(() -> advice.sign(id, paper(words), first));
    }

    private void change(UUID id, Map<String, String> otherwise) {
        assertThat(inside(() -> desk.change(id, Drafts.with("Brugge", otherwise), first)))
                .isTrue();
    }

    private void confirmed() {
        UUID text = inside(register::waiting).getFirst().proposal().id();
        assertThat(inside(() -> register.confirm(text, second))).isInstanceOf(TwoPeople.Outcome.Confirmed.class);
    }

    private int number(UUID id) {
        return inside(() -> desk.byId(id)).orElseThrow().terms().version();
    }

    private static Paper paper(String words) {
        byte[] pdf = ("%PDF-1.7 " + words).getBytes(StandardCharsets.US_ASCII);
        FiledDocument document = new FiledDocument(UUID.randomUUID(), BRUGGE, "blad.pdf", pdf);
        return new Paper(LocalDate.of(2026, 9, 10), false, document);
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(Drafts.SENDER, work);
    }

    private static Actor actor(Role role) {
        return new Actor(Drafts.SENDER, UUID.randomUUID(), role);
    }
}
