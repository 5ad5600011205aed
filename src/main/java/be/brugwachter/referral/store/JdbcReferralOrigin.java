package be.brugwachter.referral.store;

import be.brugwachter.figures.Origin;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which protocol a referral was made, so that it can be counted; also when everything else is gone. */
@Repository
public class JdbcReferralOrigin implements Origin {
    private final JdbcClient jdbc;

    public JdbcReferralOrigin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Told> of(UUID subject) {
        return jdbc.sql("select protocol from referral where id = :id")
                .param("id", subject)
                .query((row, number) -> new Told(row.getString("protocol"), Optional.empty()))
                .optional();
    }
}
