package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do to a protocol, on a real database. */
class ProtocolDeskTest {
    private static final Party SENDER = Party.of("0886886638");
    private static final Party BREE_OCMW = Party.of("0212243720");
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<ProtocolAct> told = new ArrayList<>();
    private final List<Entry> book = new ArrayList<>();
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk desk =
            new ProtocolDesk(new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)), acts, book::add, clock);
    private final EndingDesk ending = new EndingDesk(desk, act -> {}, List.of());
    private final FilingDesk filing = new FilingDesk(
            desk, acts, new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock), told::add, clock);
    private final Actor first = manager(SENDER);
    private final Actor second = manager(SENDER);
    private final Protocol bree =
            inside(() -> desk.byId(new ProtocolId("opgroeien-ocmw-bree"))).orElseThrow();

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void theSignedOriginalOfBreeNeedsTwoPeople() {
        FiledDocument original = new FiledDocument(UUID.randomUUID(), bree.id(), "origineel.pdf", PDF);
        Proposal proposal = inside(() -> filing.proposeSignedOriginal(bree, original, first));

        assertThat(inside(() -> filing.confirm(proposal.id(), first))).isInstanceOf(TwoPeople.Outcome.SamePerson.class);
        assertThat(now().signedByBoth()).isFalse();

        assertThat(inside(() -> filing.confirm(proposal.id(), second))).isInstanceOf(TwoPeople.Outcome.Confirmed.class);
        assertThat(now().signedByBoth()).isTrue();
        assertThat(inside(() -> desk.document(original.id())))
                .get()
                .satisfies(kept -> assertThat(kept.sha256()).isEqualTo(original.sha256()));
        assertThat(book).extracting(Entry::act).contains(Act.SIGNED_ORIGINAL_CONFIRMED);
    }

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void whatWasProposedForAnOlderVersionCannotBeConfirmedAnyMore() {
        FiledDocument original = new FiledDocument(UUID.randomUUID(), bree.id(), "origineel.pdf", PDF);
        Proposal proposal = inside(() -> filing.proposeSignedOriginal(StandingTest.version(bree, 0), original, first));

        assertThat(inside(() -> filing.waiting()))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.current()).isFalse());
        assertThat(inside(() -> filing.confirm(proposal.id(), second))).isInstanceOf(TwoPeople.Outcome.NotOpen.class);
        assertThat(now().signedByBoth()).isFalse();
        assertThat(inside(() -> filing.reject(proposal.id(), second))).isTrue();
    }

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void anotherFileUnderTheSameIdIsNotConfirmed() {
        FiledDocument original = new FiledDocument(UUID.randomUUID(), bree.id(), "origineel.pdf", PDF);
        Proposal proposal = inside(() -> filing.proposeSignedOriginal(bree, original, first));
        JdbcClient.create(database.owner())
                .sql("update protocol_document set content = ?")
                .param("%PDF-1.7 iets anders".getBytes(StandardCharsets.US_ASCII))
                .update();

        assertThatThrownBy(() -> inside(() -> filing.confirm(proposal.id(), second)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(now().signedByBoth()).isFalse();
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void theDeclarationOfReadersNeedsTwoPeopleAndRunsOut() {
        FiledDocument declaration = new FiledDocument(UUID.randomUUID(), bree.id(), "verklaring.pdf", PDF);
        LocalDate day = LocalDate.of(2026, 3, 1);
        Proposal proposal = inside(() -> filing.proposeReaders(bree, day, declaration, first));
        assertThat(now().readersDeclared()).isFalse();

        inside(() -> filing.confirm(proposal.id(), second));
        assertThat(now().readersDeclared()).isTrue();
        assertThat(inside(() -> desk.standing(bree, Instant.parse("2027-03-01T09:00:00Z")))
                        .readersDeclared())
                .isFalse();
    }

    @Test
    @Proves(Clause.ENDED_FOR_MISUSE)
    void onlyTheSenderEndsItForMisuse() {
        Actor receiver = manager(BREE_OCMW);
        assertThatThrownBy(() -> database.run(BREE_OCMW, () -> ending.stopForMisuse(bree, receiver)))
                .isInstanceOf(IllegalStateException.class);

        inside(() -> {
            ending.stopForMisuse(bree, first);
            return true;
        });
        assertThat(now().stoppedForMisuse()).isTrue();
        assertThat(book).extracting(Entry::act).containsExactly(Act.PROTOCOL_STOPPED);
    }

    @Test
    void whatOnePartyDidItsPeerDoesNotSee() {
        inside(() -> {
            ending.giveNotice(bree, LocalDate.of(2026, 3, 2), first);
            return true;
        });

        assertThat(inside(() -> desk.history(bree))).hasSize(1);
        assertThat(database.as(BREE_OCMW, () -> desk.history(bree))).isEmpty();
    }

    @Test
    void onlyPdfsOfModestSizeAreTaken() {
        assertThat(FiledDocument.isTakeable(PDF)).isTrue();
        assertThat(FiledDocument.isTakeable("<html>".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(FiledDocument.tame("../../etc/pass<wd>.pdf")).isEqualTo("pass_wd_.pdf");
    }

    private Standing now() {
        return inside(() -> desk.standing(bree, clock.instant()));
    }

    private static Actor manager(Party party) {
        return new Actor(party, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(SENDER, work);
    }
}
