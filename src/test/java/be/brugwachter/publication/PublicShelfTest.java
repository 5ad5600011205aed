package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.publication.store.JdbcChoices;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

@DisplayName("Wat de partijen samen openbaar maken")
class PublicShelfTest {
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final Party RECEIVER = Shipped.BRUGGE.receiver().party();

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-31T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final ProtocolDesk protocols = new ProtocolDesk(
            new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE, Sites.secondVersion()))
                    .living(party -> List.of(), clock),
            new JdbcProtocolActs(database.jdbc()),
            entry -> {},
            clock);
    private final PublicationDesk desk =
            proxied(new PublicationDesk(protocols, new JdbcChoices(database.jdbc()), book::add, clock));
    private final PublicShelf shelf = new PublicShelf(
            () -> List.of(new Hosted(SENDER, "Opgroeien regie"), new Hosted(RECEIVER, "OCMW Brugge")), desk);

    @Test
    @DisplayName("een protocol waarvan de tekst niet zegt wie voor allebei tekende, is er niet bij")
    @Proves(Clause.PUBLISHED_BY_BOTH)
    void onlyWhatIsSigned() {
        assertThat(shelf().all()).extracting(each -> each.protocol().id()).containsExactly(Shipped.BRUGGE.id());
    }

    @Test
    @DisplayName("bevindingen staan er als één het wil en geen van beide nee zegt; de laatste keuze telt")
    void findings() {
        assertThat(shown()).isFalse();
        choose(SENDER, true);
        assertThat(shown()).isTrue();
        choose(RECEIVER, false);
        assertThat(shown()).isFalse();
        choose(RECEIVER, true);
        assertThat(shown()).isTrue();
        choose(SENDER, false);
        assertThat(shown()).isFalse();
        assertThat(book)
                .extracting(Entry::act)
                .containsExactly(Act.FINDINGS_SHOWN, Act.FINDINGS_HIDDEN, Act.FINDINGS_SHOWN, Act.FINDINGS_HIDDEN);
    }

    @Test
    @DisplayName("een stopgezet protocol blijft te lezen, en is gemerkt")
    void endedIsMarked() {
        database.run(
                SENDER,
                () -> new EndingDesk(protocols, act -> {}, List.of()).stopForMisuse(Shipped.BRUGGE, manager(SENDER)));
        Edition edition = shelf().all().getFirst();
        assertThat(edition.ended()).hasValue("stopgezet");
        PublicSite site = PublicSite.onServer(shelf(), "", false);
        assertThat(site.list()).contains("Dit protocol is stopgezet.");
        assertThat(site.page(Shipped.BRUGGE.id()).orElseThrow())
                .contains("Dit protocol is stopgezet", "Stopgezet wegens misbruik", "31 augustus 2026");
    }

    @Test
    @DisplayName("een versie die nog moet beginnen is er al, maar de versie die telt staat vooraan tot haar eerste dag")
    void theVersionThatCounts() {
        clock.set(Instant.parse("2026-02-27T09:00:00Z"));
        String before = page(Shipped.BRUGGE.version());
        assertThat(standing()).isEqualTo(1);
        assertThat(before).doesNotContain("oude versie", "geldt nog niet").contains("6 maanden");
        assertThat(page(2))
                .contains("Deze versie geldt nog niet", "Ze geldt vanaf 1 maart 2026.", "Lees de versie die nu geldt");
        assertThat(site().list()).contains("Een nieuwe versie geldt vanaf 1 maart 2026.");
        assertThat(site().page(Shipped.BRUGGE.id()).orElseThrow()).contains("(deze)", "6 maanden");
        assertThat(site().catalogue()).contains("#protocol", "v1#protocol").doesNotContain("v2#protocol");
        clock.set(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(standing()).isEqualTo(2);
        assertThat(page(1)).contains("Dit is een oude versie", "Lees de versie die nu geldt");
        assertThat(page(2)).doesNotContain("geldt nog niet", "oude versie");
        assertThat(site().catalogue()).contains("v2#protocol").doesNotContain("v1#protocol");
    }

    private int standing() {
        return shelf().standing(Shipped.BRUGGE.id()).orElseThrow().protocol().version();
    }

    private String page(int version) {
        return site().page(Shipped.BRUGGE.id(), version).orElseThrow();
    }

    private PublicSite site() {
        return PublicSite.onServer(shelf(), "", false);
    }

    private Publications shelf() {
        return shelf.publications();
    }

    private boolean shown() {
        return shelf().standing(Shipped.BRUGGE.id()).orElseThrow().withFindings();
    }

    private void choose(Party party, boolean findings) {
        clock.set(clock.instant().plusSeconds(1));
        Protocol protocol = Shipped.BRUGGE;
        Walls.run(party, () -> desk.choose(protocol, findings, manager(party)));
    }

    /** The desk as Spring gives it: each act one transaction. */
    private PublicationDesk proxied(PublicationDesk plain) {
        ProxyFactory proxy = new ProxyFactory(plain);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                (TransactionManager) database.transactions(), new AnnotationTransactionAttributeSource(false)));
        return (PublicationDesk) proxy.getProxy();
    }

    private static Actor manager(Party party) {
        return new Actor(party, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    }
}
