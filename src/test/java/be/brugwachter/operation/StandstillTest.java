package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that stands still in the middle of an act holds up the others no longer than half a minute. */
class StandstillTest {
    @Test
    void theDatabaseEndsASessionThatStandsStillInAnAct(@TempDir Path folder) {
        try (TestHouse house = TestHouse.still(folder)) {
            assertThat(JdbcClient.create(house.bean(DataSource.class))
                            .sql("show idle_in_transaction_session_timeout")
                            .query(String.class)
                            .single())
                    .isEqualTo("30s");
        }
    }
}
