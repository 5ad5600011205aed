package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.store.JdbcBook;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search for unlinked entries goes on over its pages, also where thousands of entries have one moment. */
class LongBookTest {
    private static final Party PARTY = Party.of("0886886638");
    private static final Instant ONE_MOMENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = ONE_MOMENT.plusSeconds(1);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @Test
    void whatIsNotLinkedIsFoundBehindThousandsThatAre() {
        entries(2_500, ONE_MOMENT);
        linkAll();
        assertThat(unlinked(Instant.EPOCH, 5)).isEmpty();

        entries(3, LATER);
        assertThat(unlinked(Instant.EPOCH, 5))
                .hasSize(3)
                .allSatisfy(fact -> assertThat(fact.moment()).isEqualTo(LATER));
        assertThat(unlinked(Instant.EPOCH, 2)).hasSize(2);
        assertThat(unlinked(LATER.plusSeconds(1), 5)).isEmpty();
    }

    @Test
    void eachIsFoundOnceAndTheOldestFirst() {
        entries(1_200, ONE_MOMENT);
        entries(1_200, LATER);
        List<Fact> found = unlinked(Instant.EPOCH, 2_300);
        assertThat(found).hasSize(2_300);
        assertThat(found.stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(found.stream().map(Fact::moment)).isSorted();
    }

    private List<Fact> unlinked(Instant since, int most) {
        return database.as(PARTY, () -> new JdbcBook(database.jdbc()).unlinked(since, most));
    }

    private void entries(int many, Instant moment) {
        owner.sql("""
                insert into audit_entry (party, id, moment, account, role, act, subject, clauses, digest)
                select :party, gen_random_uuid(), cast(:moment as timestamptz), :nobody, 'SYSTEM', 'SIGNED_IN', :nobody, '{}', ''
                from generate_series(1, :many)
                """)
                .param("party", PARTY.key())
                .param("moment", moment.toString())
                .param("nobody", UUID.randomUUID())
                .param("many", many)
                .update();
    }

    private void linkAll() {
        owner.sql("""
                insert into audit_link (party, id, position, link, checkpoint)
                select party, id, row_number() over (order by id), 'x', 1 from audit_entry
                """).update();
    }
}
