package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.store.JdbcProtocolActs;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What lies with a protocol, on a real database. */
class DocumentsOfProtocolTest {
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final Party BRUGGE = Shipped.BRUGGE.receiver().party();

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final List<Entry> book = new ArrayList<>();
    private final JdbcProtocolActs acts = new JdbcProtocolActs(database.jdbc());
    private final ProtocolDesk desk =
            new ProtocolDesk(new ProtocolLibrary(List.of(Shipped.BRUGGE, Shipped.BREE)), acts, book::add, clock);
    private final DocumentDesk documents = new DocumentDesk(desk, acts);
    private final Actor manager = new Actor(SENDER, UUID.randomUUID(), Role.PROTOCOL_MANAGER);

    @Test
    @DisplayName(
            "zolang de bijlage met de werkafspraken er niet ligt, is dat een bevinding en een stap; daarna niet meer")
    @Proves(Clause.ANNEX_OBSERVED)
    void annex() {
        assertThat(Findings.of(now())).extracting(Finding::rule).contains("annex-missing");
        assertThat(OpenSteps.of(now())).extracting(ToDo::link).anyMatch(link -> link.endsWith("/bewaren/bijlage"));

        FiledDocument annex = keep(Kind.ANNEX_FILED, "bijlage.pdf");

        assertThat(Findings.of(now())).extracting(Finding::rule).doesNotContain("annex-missing");
        assertThat(OpenSteps.of(now())).extracting(ToDo::link).noneMatch(link -> link.endsWith("/bewaren/bijlage"));
        assertThat(inside(() -> documents.kept(Shipped.BRUGGE))).singleElement().satisfies(kept -> {
            assertThat(kept.document().sha256()).isEqualTo(annex.sha256());
            assertThat(kept.document().name()).isEqualTo("bijlage.pdf");
            assertThat(kept.act().kind()).isEqualTo(Kind.ANNEX_FILED);
        });
        assertThat(book).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.PROTOCOL_DOCUMENT_FILED);
            assertThat(entry.clauses()).containsExactly(Clause.ANNEX_OBSERVED);
        });
        assertThat(Findings.of(inside(() -> desk.standing(Shipped.BREE, clock.instant()))))
                .extracting(Finding::rule)
                .contains("annex-missing");
    }

    @Test
    @DisplayName("elke partij ziet haar eigen documenten; waar twee mensen voor nodig zijn, kan het zo niet")
    void walls() {
        keep(Kind.LETTER_FILED, "brief.pdf");
        assertThat(database.as(BRUGGE, () -> documents.kept(Shipped.BRUGGE))).isEmpty();
        assertThatThrownBy(() -> keep(Kind.SIGNED_ORIGINAL, "getekend.pdf"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(now().signedByBoth()).isTrue();
        assertThat(inside(() -> documents.kept(Shipped.BRUGGE))).hasSize(1);
    }

    private FiledDocument keep(Kind kind, String name) {
        FiledDocument document = new FiledDocument(
                UUID.randomUUID(),
                Shipped.BRUGGE.id(),
                name,
                ("%PDF-1.7 verzonnen " + name).getBytes(StandardCharsets.US_ASCII));
        inside(() -> {
            documents.keep(Shipped.BRUGGE, kind, document, manager);
            return true;
        });
        return document;
    }

    private Standing now() {
        return inside(() -> desk.standing(Shipped.BRUGGE, clock.instant()));
    }

    private <T> T inside(Supplier<T> work) {
        return database.as(SENDER, work);
    }
}
