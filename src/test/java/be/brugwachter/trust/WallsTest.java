package be.brugwachter.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.shared.Party;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two parties in one database never see each other's rows. */
class WallsTest {
    private static final Party OPGROEIEN = Party.of("0886.886.638");
    private static final Party BRUGGE = Party.of("0207.832.792");

    private final TestDatabase database = TestDatabase.fresh();

    private void fileAccount(Party owner, String username) {
        database.jdbc()
                .sql("insert into account (party, id, username, display_name) values (?, ?, ?, 'Test')")
                .params(owner.key(), UUID.randomUUID(), username)
                .update();
    }

    private List<String> usernames() {
        return database.jdbc()
                .sql("select username from account order by username")
                .query(String.class)
                .list();
    }

    @Test
    void eachPartySeesItsOwnRowsAlone() {
        database.run(OPGROEIEN, () -> fileAccount(OPGROEIEN, "an"));
        database.run(BRUGGE, () -> fileAccount(BRUGGE, "bart"));

        assertThat(database.as(OPGROEIEN, this::usernames)).containsExactly("an");
        assertThat(database.as(BRUGGE, this::usernames)).containsExactly("bart");
    }

    @Test
    void outsideAllWallsNothingIsSeen() throws SQLException {
        database.run(OPGROEIEN, () -> fileAccount(OPGROEIEN, "an"));

        List<String> inTransaction = new TransactionTemplate(database.transactions()).execute(status -> usernames());
        assertThat(inTransaction).isEmpty();
        assertThat(usernames()).isEmpty();
    }

    @Test
    void aConnectionForgetsTheWallsOfItsLastTransaction() throws SQLException {
        try (Connection one = database.dataSource().getConnection()) {
            var pool = new org.springframework.jdbc.datasource.SingleConnectionDataSource(one, true);
            var transactions = new PartyTransactionManager(pool);
            JdbcClient jdbc = JdbcClient.create(pool);
            Walls.run(
                    OPGROEIEN,
                    () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        jdbc.sql("insert into account (party, id, username, display_name) values (?, ?, 'an', 'Test')")
                                .params(OPGROEIEN.key(), UUID.randomUUID())
                                .update();
                    }));

            assertThat(jdbc.sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void nobodyWritesARowForAnotherParty() {
        assertThatThrownBy(() -> database.run(OPGROEIEN, () -> fileAccount(BRUGGE, "an")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobodyMovesARowToAnotherParty() {
        database.run(OPGROEIEN, () -> fileAccount(OPGROEIEN, "an"));

        assertThatThrownBy(() -> database.run(
                        OPGROEIEN,
                        () -> database.jdbc()
                                .sql("update account set party = ?")
                                .param(BRUGGE.key())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aTakenNameAtOneStaysFreeAtTheOther() {
        database.run(OPGROEIEN, () -> fileAccount(OPGROEIEN, "an"));
        database.run(BRUGGE, () -> fileAccount(BRUGGE, "an"));

        assertThat(database.as(BRUGGE, this::usernames)).containsExactly("an");
    }

    @Test
    void theApplicationMakesNoTableAndHostsNoParty() {
        assertThatThrownBy(() ->
                        database.jdbc().sql("create table side_door (x text)").update())
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> database.jdbc()
                        .sql("insert into party (party, name) values ('0886886638', 'x')")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aTableBehindWallsIsNeverGivenTruncate() {
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("create table leak (party text not null, id uuid not null)").update();

        assertThatThrownBy(() -> owner.sql("call behind_walls('leak', 'select, truncate')")
                        .update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasStackTraceContaining("truncate");
    }

    @Test
    void onePartysWorkDoesNotEnterAnothersWalls() {
        assertThatThrownBy(() -> Walls.run(OPGROEIEN, () -> Walls.run(BRUGGE, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }
}
