package be.brugwachter.referral.store;

import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralStock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the states only; the details stay locked. */
@Repository
public class JdbcReferralStock implements ReferralStock {
    private final JdbcClient jdbc;

    public JdbcReferralStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Referral> living() {
        return jdbc.sql("select " + ReferralRow.COLUMNS
                        + " from referral where state <> 'ERASED' order by changed_at, id")
                .query(ReferralRow::read)
                .list();
    }

    @Override
    public Map<String, Long> standing(String protocol) {
        return jdbc
                .sql("""
                        select state, count(*) as many from referral
                        where protocol = :protocol and state <> 'ERASED' group by state
                        """)
                .param("protocol", protocol)
                .query((row, number) -> Map.entry(row.getString("state"), row.getLong("many")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
