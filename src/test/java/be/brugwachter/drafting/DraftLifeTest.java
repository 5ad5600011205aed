package be.brugwachter.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.drafting.StoredDraft.State;
import be.brugwachter.drafting.store.JdbcDrafts;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.TestRegister;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first word to the signatures, on a real database. */
class DraftLifeTest {
    private static final Party BRUGGE = Party.of("0207832792");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-10-02T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final JdbcDrafts store = new JdbcDrafts(database.jdbc());
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk protocols = new ProtocolDesk(ProtocolLibrary.shipped(), acts, book::add, clock);
    private final RegistrationDesk register = TestRegister.desk(database, protocols, acts, clock);
    private final DraftingDesk desk = new DraftingDesk(store, protocols, register, book::add, clock);
    private final AdviceDesk advice = new AdviceDesk(
            store, new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock), register, book::add, clock);
    private final DraftToDos todos = new DraftToDos(desk);
    private final Actor first = actor(Role.PROTOCOL_MANAGER);
    private final Actor second = actor(Role.PROTOCOL_MANAGER);
    private final Actor officer = actor(Role.DPO);
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void begin() {
        id = inside(() -> desk.start(Drafts.ocmw("Aarschot"), first)).orElseThrow();
    }

    @Test
    @DisplayName("een ontwerp bewaart wat ingevuld is, alleen voor de eigen partij, en elke stap staat in het boek")
    void keeps() {
        fill(Map.of());
        assertThat(draft().terms()).isEqualTo(Drafts.right("Aarschot"));
        fill(Map.of());
        assertThat(book).extracting(Entry::act).containsExactly(Act.DRAFT_STARTED, Act.DRAFT_CHANGED);
        assertThat(database.as(BRUGGE, desk::all)).isEmpty();
        assertThat(database.as(BRUGGE, desk::drafts)).isFalse();
        assertThatThrownBy(() -> inside(() -> desk.change(id, draft().terms(), officer)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("zonder het advies van beide functionarissen wordt er niet getekend")
    @Proves({Clause.DPO_ADVICE_SENDER, Clause.DPO_ADVICE_RECEIVER, Clause.CONCLUDED_AND_SIGNED})
    void bothAdvices() {
        assertThat(inside(() -> advice.advise(id, paper(false), officer)))
                .as("niet over een ontwerp met fouten")
                .isInstanceOf(Recorded.Refused.class);
        fill(Map.of());
        assertThat(inside(() -> advice.sign(id, paper(false), first))).isInstanceOf(Recorded.Refused.class);
        own(false);
        assertThat(inside(() -> advice.sign(id, paper(false), first))).isInstanceOf(Recorded.Refused.class);
        letter();
        assertThat(draft().state()).isEqualTo(State.ADVISED);
        assertThat(inside(() -> advice.sign(id, paper(DAY.minusDays(1), false), first)))
                .as("niet voor de adviezen")
                .isInstanceOf(Recorded.Refused.class);
        assertThat(inside(() -> advice.sign(id, paper(DAY.plusYears(1), false), first)))
                .as("niet in de toekomst")
                .isInstanceOf(Recorded.Refused.class);

        assertThat(inside(() -> advice.sign(id, paper(false), first))).isInstanceOf(Recorded.Done.class);
        assertThat(draft().state()).isEqualTo(State.SIGNED);
        assertThat(inside(register::waiting)).singleElement().satisfies(waiting -> {
            assertThat(waiting.protocol().receiver().name()).isEqualTo("OCMW Aarschot");
            assertThat(waiting.protocol().signature().signedOn()).isEqualTo(DAY);
            assertThat(waiting.protocol().heading().dpoAdvice()).hasSize(2);
        });
        assertThat(DraftTextTest.serious(draft().draft())).isEmpty();
        assertThat(inside(() -> desk.change(id, Drafts.right("Aalst"), first))).isFalse();
        assertThat(inside(() -> advice.advise(id, paper(false), officer))).isInstanceOf(Recorded.Refused.class);
        assertThat(book)
                .extracting(Entry::act)
                .contains(Act.DRAFT_ADVISED, Act.ACT_PROPOSED, Act.ACT_CONFIRMED, Act.DRAFT_SIGNED);
    }

    @Test
    @DisplayName("de brief van het OCMW telt pas als twee mensen hem bekeken, en gaat weg als hij weggelegd wordt")
    @Proves(Clause.DPO_ADVICE_RECEIVER)
    void twoPeople() {
        fill(Map.of());
        inside(() -> advice.receive(id, paper(false), first));
        UUID proposal = inside(() -> advice.waiting(id)).getFirst().id();
        assertThat(inside(() -> advice.confirm(proposal, first))).isInstanceOf(TwoPeople.Outcome.SamePerson.class);
        assertThat(draft().last(Step.Kind.RECEIVER_ADVICE)).isEmpty();
        assertThat(inside(() -> todos.waitingFor(second)))
                .extracting(ToDo::text)
                .anyMatch(text -> text.contains("collega"));
        assertThat(inside(() -> advice.reject(proposal, second))).isTrue();
        assertThat(draft().steps()).isEmpty();

        letter();
        assertThat(draft().advice(Step.Kind.RECEIVER_ADVICE)).isPresent();
        Step kept = draft().steps().getFirst();
        assertThat(inside(() -> desk.document(id, kept.id())))
                .hasValueSatisfying(bytes -> assertThat(bytes).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    @DisplayName("na de handtekeningen verandert een tweede brief de tekst niet meer")
    @Proves({Clause.DPO_ADVICE_RECEIVER, Clause.CONCLUDED_AND_SIGNED})
    void noLetterAfterSigning() {
        advised();
        clock.pass(Duration.ofMinutes(1));
        assertThat(inside(() -> advice.receive(id, paper(DAY.plusDays(1), false), first)))
                .isInstanceOf(Recorded.Done.class);
        assertThat(inside(() -> advice.receive(id, paper(false), second)))
                .as("er wacht er al een")
                .isInstanceOf(Recorded.Refused.class);
        UUID late = inside(() -> advice.waiting(id)).getFirst().id();
        signed();
        String text = draft().draft().text();

        assertThat(inside(() -> advice.confirm(late, second))).isInstanceOf(TwoPeople.Outcome.NotOpen.class);
        assertThat(draft().draft().text()).isEqualTo(text);
        assertThat(inside(() -> todos.waitingFor(second))).isEmpty();
        assertThat(inside(() -> advice.reject(late, second))).isTrue();
        assertThat(draft().waiting()).isEmpty();
    }

    @Test
    @DisplayName(
            "legt een collega het getekende exemplaar weg, dan kan het opnieuw; staat het in het register, dan is het klaar")
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void putAside() {
        advised();
        signed();
        UUID wrong = inside(register::waiting).getFirst().proposal().id();
        assertThat(inside(() -> register.reject(wrong, second))).isTrue();
        assertThat(draft().state()).isEqualTo(State.ADVISED);
        assertThat(draft().putAside()).isTrue();
        assertThat(draft().progress().signed()).isNull();
        assertThat(inside(() -> todos.waitingFor(first))).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        signed();
        assertThat(draft().state()).isEqualTo(State.SIGNED);
        UUID right = inside(register::waiting).getFirst().proposal().id();
        assertThat(inside(() -> register.confirm(right, second))).isInstanceOf(TwoPeople.Outcome.Confirmed.class);
        assertThat(draft().state()).isEqualTo(State.SIGNED);
        assertThat(inside(() -> desk.change(id, Drafts.right("Aalst"), first))).isFalse();
    }

    @Test
    @DisplayName("een gunstig advies gaat over die tekst; een met opmerkingen ook over wat ervan kwam")
    @Proves(Clause.DPO_ADVICE_SENDER)
    void aboutThisText() {
        fill(Map.of());
        own(false);
        fill(Map.of("noticeMonths", "12"));
        assertThat(draft().advice(Step.Kind.SENDER_ADVICE)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        own(true);
        fill(Map.of("noticeMonths", "9"));
        assertThat(draft().advice(Step.Kind.SENDER_ADVICE)).isPresent();
    }

    @Test
    @DisplayName("begin zegt wie aan zet is: eerst wie invult, dan de functionaris, dan wie laat tekenen")
    void whoIsNext() {
        assertThat(inside(() -> todos.waitingFor(officer))).isEmpty();
        assertThat(inside(() -> todos.waitingFor(first))).hasSize(1);
        fill(Map.of());
        assertThat(inside(() -> todos.waitingFor(officer)))
                .extracting(ToDo::text, ToDo::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "OCMW Aarschot: er wacht een ontwerp op je advies", "/ontwerpen/" + id));
        own(false);
        assertThat(inside(() -> todos.waitingFor(officer))).isEmpty();
        letter();
        assertThat(inside(() -> todos.waitingFor(first)))
                .extracting(ToDo::urgent)
                .containsExactly(true);
    }

    private void fill(Map<String, String> otherwise) {
        DraftTerms terms = Drafts.with("Aarschot", otherwise);
        assertThat(inside(() -> desk.change(id, terms, first))).isTrue();
    }

    private void advised() {
        fill(Map.of());
        own(false);
        letter();
    }

    private void signed() {
        assertThat(inside(() -> advice.sign(id, paper(DAY.plusDays(2), false), first)))
                .isInstanceOf(Recorded.Done.class);
    }

    private void own(boolean remarks) {
        assertThat(inside(() -> advice.advise(id, paper(remarks), officer))).isInstanceOf(Recorded.Done.class);
    }

    private void letter() {
        assertThat(inside(() -> advice.receive(id, paper(false), first))).isInstanceOf(Recorded.Done.class);
        UUID proposal = inside(() -> advice.waiting(id)).getFirst().id();
        assertThat(inside(() -> advice.confirm(proposal, second))).isInstanceOf(TwoPeople.Outcome.Confirmed.class);
    }

    private static Paper paper(boolean remarks) {
        return paper(DAY, remarks);
    }

    private static Paper paper(LocalDate day, boolean remarks) {
        return new Paper(
                day,
                remarks,
                new FiledDocument(
                        UUID.randomUUID(),
                        new ProtocolId("opgroeien-ocmw-aarschot"),
                        "blad.pdf",
                        "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII)));
    }

    private StoredDraft draft() {
        return inside(() -> desk.byId(id)).orElseThrow();
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(Drafts.SENDER, work);
    }

    private static Actor actor(Role role) {
        return new Actor(Drafts.SENDER, UUID.randomUUID(), role);
    }
}
