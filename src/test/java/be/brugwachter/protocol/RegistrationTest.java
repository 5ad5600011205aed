package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.RegistrationDesk.Outcome;
import be.brugwachter.protocol.RegistrationDesk.SignedPdf;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.protocol.store.JdbcTexts;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.store.JdbcProposals;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New protocols and new versions: brought by one, compared by another, on a real database. */
class RegistrationTest {
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final Party BRUGGE = Shipped.BRUGGE.receiver().party();
    private static final SignedPdf SIGNED =
            new SignedPdf("getekend.pdf", "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII));

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final JdbcTexts texts = new JdbcTexts(database.jdbc(), database.transactions());
    private final List<Entry> book = new ArrayList<>();
    private final List<ProtocolAct.Kind> told = new ArrayList<>();
    private final ProtocolLibrary library =
            ProtocolLibrary.shippedAnd(Path.of("nergens")).living(texts, clock);
    private final ProtocolDesk desk = new ProtocolDesk(library, acts, book::add, clock);
    private final RegistrationDesk registration = new RegistrationDesk(
            texts,
            acts,
            desk,
            new TwoPeople(new JdbcProposals(database.jdbc()), book::add, clock),
            act -> told.add(act.kind()));
    private final Actor first = manager(SENDER);
    private final Actor second = manager(SENDER);

    @Test
    @DisplayName(
            "een nieuwe versie telt vanaf haar dag, met haar eigen handtekening; wat ervoor gebeurde, blijft bij de oude")
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void amendment() {
        UUID proposal = proposed(amended());
        assertThat(inside(() -> registration.confirm(proposal, first)))
                .isInstanceOf(TwoPeople.Outcome.SamePerson.class);
        assertThat(inside(() -> desk.versions(Shipped.BRUGGE.id()))).hasSize(1);

        assertThat(inside(() -> registration.confirm(proposal, second)))
                .isInstanceOf(TwoPeople.Outcome.Confirmed.class);
        assertThat(now().version()).isEqualTo(1);
        assertThat(now().noticePeriodMonths()).isEqualTo(6);
        assertThat(inside(() -> desk.versions(Shipped.BRUGGE.id())))
                .extracting(Protocol::version)
                .containsExactly(1, 2);

        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(now().version()).isEqualTo(2);
        assertThat(now().noticePeriodMonths()).isEqualTo(3);
        assertThat(inside(() -> desk.standing(now(), clock.instant())).signedByBoth())
                .isTrue();
        assertThat(told).containsExactly(ProtocolAct.Kind.TEXT_REGISTERED, ProtocolAct.Kind.SIGNED_ORIGINAL);
        assertThat(book).extracting(Entry::act).contains(Act.PROTOCOL_TEXT_REGISTERED);
    }

    @Test
    @DisplayName(
            "een protocol dat er nog niet was, staat na twee mensen in het register van die partij, en alleen daar")
    void third() {
        UUID proposal = proposed(third(Shipped.text("opgroeien-ocmw-brugge.yaml")));
        inside(() -> registration.confirm(proposal, second));

        assertThat(inside(desk::protocols))
                .extracting(each -> each.id().value())
                .contains("opgroeien-ocmw-derde");
        assertThat(library.of(BRUGGE)).extracting(each -> each.id().value()).doesNotContain("opgroeien-ocmw-derde");
        assertThat(library.of(Party.of("0212243720"))).hasSize(1);
        assertThat(inside(registration::waiting)).isEmpty();
    }

    @Test
    @DisplayName("een rechtsgrond die al wegviel, draagt ook een protocol niet dat pas daarna in het register komt")
    @Proves(Clause.LEGAL_BASIS_STANDS)
    void lapsedBefore() {
        LegalBasis basis = Shipped.BRUGGE.legalBases().getFirst();
        EndingDesk endings = new EndingDesk(desk, act -> told.add(act.kind()), List.of());
        assertThat(inside(() -> endings.basisLapsed(basis, LocalDate.of(2026, 3, 2), first)))
                .hasSize(2);
        assertThat(inside(() -> endings.basisLapsed(basis, LocalDate.of(2026, 3, 2), first)))
                .as("what lapsed already lapses no more")
                .isEmpty();
        UUID proposal = proposed(third(Shipped.text("opgroeien-ocmw-brugge.yaml")));
        inside(() -> registration.confirm(proposal, second));

        Protocol third =
                inside(() -> desk.byId(new ProtocolId("opgroeien-ocmw-derde"))).orElseThrow();
        assertThat(inside(() -> desk.standing(third, clock.instant())).state()).isEqualTo(Standing.State.SUSPENDED);
    }

    @Test
    @DisplayName(
            "de laatste dag na een opzegging blijft waar hij was, ook als er een nieuwe versie met een andere termijn begint")
    @Proves(Clause.SIX_MONTHS_NOTICE)
    void noticeStays() {
        EndingDesk endings = new EndingDesk(desk, act -> {}, List.of());
        inside(() -> {
            endings.giveNotice(Shipped.BRUGGE, LocalDate.of(2026, 12, 2), first);
            return true;
        });
        UUID proposal = proposed(amended());
        inside(() -> registration.confirm(proposal, second));
        clock.set(Instant.parse("2027-01-15T09:00:00Z"));
        assertThat(now().version()).isEqualTo(2);
        assertThat(inside(() -> desk.standing(now(), clock.instant())).noticeEnds())
                .contains(LocalDate.of(2027, 6, 2));
    }

    @Test
    @DisplayName("een bestand met dezelfde of een latere versie gaat niet voor wat twee mensen opnamen")
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void filesComeAfter() {
        UUID proposal = proposed(amended());
        inside(() -> registration.confirm(proposal, second));
        String other = amended().replace("noticeMonths: 3", "noticeMonths: 9");
        List<Protocol> files = List.of(
                Shipped.BRUGGE,
                Shipped.read("twee.yaml", other),
                Shipped.read("drie.yaml", other.replace("version: 2", "version: 3")));
        clock.set(Instant.parse("2027-01-15T09:00:00Z"));

        assertThat(new ProtocolLibrary(files).living(texts, clock).of(SENDER))
                .singleElement()
                .satisfies(counting -> assertThat(counting.noticePeriodMonths()).isEqualTo(3));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "version: 1 -> version: 1; Geef deze tekst versie 2",
                "version: 1 -> version: 3; Geef deze tekst versie 2",
                "version: 1 -> version: 2; vanaf een latere dag",
                "opgroeien-ocmw-brugge -> opgroeien-ocmw-anders; is er al een protocol",
                "0207.832.792 -> 0212.243.720; tussen andere partijen",
                "0886.886.638 -> 0212.243.720; geen partij",
                "noticeMonths: 6 -> noticeMonths: zes; protocol.yaml:",
            })
    @DisplayName("wat niet volgt op wat er is, wordt geweigerd met wat te doen, en verandert niets")
    void refused(String change, String sentence) {
        String[] fromTo = change.split(" -> ", -1);
        String text = Shipped.text("opgroeien-ocmw-brugge.yaml").replace(fromTo[0], fromTo[1]);
        Outcome outcome = inside(() -> registration.propose(text.getBytes(StandardCharsets.UTF_8), SIGNED, first));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.sentence()).contains(sentence));
        assertThat(inside(registration::waiting)).isEmpty();
        assertThat(book).isEmpty();
    }

    @Test
    @DisplayName("wat intussen door een ander opgenomen werd, kan niet nog eens")
    void overtaken() {
        UUID one = proposed(amended());
        UUID other = proposed(amended());
        inside(() -> registration.confirm(one, second));
        assertThat(inside(() -> registration.confirm(other, second))).isInstanceOf(TwoPeople.Outcome.NotOpen.class);
        assertThat(inside(() -> registration.reject(other, first))).isTrue();
    }

    @Test
    @DisplayName("een getekend exemplaar dat na het voorstel een ander bestand werd, wordt niet bevestigd")
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void exchanged() {
        UUID proposal = proposed(amended());
        JdbcClient.create(database.owner())
                .sql("update protocol_document set content = ? where name like '%.pdf'")
                .param("%PDF-1.7 iets anders".getBytes(StandardCharsets.US_ASCII))
                .update();
        assertThatThrownBy(() -> inside(() -> registration.confirm(proposal, second)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(inside(() -> desk.versions(Shipped.BRUGGE.id()))).hasSize(1);
    }

    private UUID proposed(String yaml) {
        Outcome outcome = inside(() -> registration.propose(yaml.getBytes(StandardCharsets.UTF_8), SIGNED, first));
        assertThat(outcome).isInstanceOf(Outcome.Proposed.class);
        return ((Outcome.Proposed) outcome).proposal().id();
    }

    private static String amended() {
        return Shipped.text("opgroeien-ocmw-brugge.yaml")
                .replace("version: 1", "version: 2")
                .replace("noticeMonths: 6", "noticeMonths: 3")
                .replace("inForceFrom: " + Shipped.BRUGGE.inForceFrom(), "inForceFrom: " + LocalDate.of(2027, 1, 1));
    }

    static String third(String brugge) {
        return brugge.replace("opgroeien-ocmw-brugge", "opgroeien-ocmw-derde")
                .replace("0207.832.792", anotherOcmw())
                .replace("name: OCMW Brugge", "name: OCMW Derde");
    }

    private static String anotherOcmw() {
        var register = MunicipalityRegister.shipped();
        return register.ocmwOf(register.byName("Aalst").orElseThrow())
                .orElseThrow()
                .number()
                .dotted();
    }

    private Protocol now() {
        return inside(() -> desk.byId(Shipped.BRUGGE.id())).orElseThrow();
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(SENDER, work);
    }

    private static Actor manager(Party party) {
        return new Actor(party, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    }
}
