package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.intake.QuarantineStore;
import be.brugwachter.intake.Quarantined;
import be.brugwachter.parcel.Opening;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refused parcels in PostgreSQL, sealed as they came. */
@Repository
public class JdbcQuarantine implements QuarantineStore {
    private final JdbcClient jdbc;

    public JdbcQuarantine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Quarantined refused, byte[] hash, ReceivedParcel parcel) {
        return jdbc.sql("""
                insert into quarantine (party, id, hash, reason, archive, signature, arrived_at)
                values (:party, :id, :hash, :reason, :archive, :signature, :at)
                on conflict (party, hash) do nothing
                """)
                        .param("party", Walls.party().key())
                        .param("id", refused.id())
                        .param("hash", hash)
                        .param("reason", refused.reason().name())
                        .param("archive", parcel.archive())
                        .param("signature", parcel.signature())
                        .param("at", utc(refused.arrived()))
                        .update()
                == 1;
    }

    @Override
    public List<Quarantined> open() {
        return jdbc.sql("select id, reason, arrived_at from quarantine where closed_at is null order by arrived_at, id")
                .query((ResultSet row, int n) -> new Quarantined(
                        row.getObject("id", UUID.class),
                        Opening.Reason.valueOf(row.getString("reason")),
                        IntakeRow.moment(row, "arrived_at")))
                .list();
    }

    @Override
    public Optional<ReceivedParcel> parcel(UUID id) {
        return jdbc.sql("select id, archive, signature from quarantine where id = :id and closed_at is null")
                .param("id", id)
                .query((ResultSet row, int n) -> new ReceivedParcel(
                        row.getObject("id", UUID.class), row.getBytes("archive"), row.getBytes("signature")))
                .optional();
    }

    @Override
    public boolean close(UUID id, UUID account, Instant moment) {
        return jdbc.sql("""
                update quarantine set archive = null, signature = null, closed_at = :at, closed_by = :account
                where id = :id and closed_at is null
                """)
                        .param("at", utc(moment))
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }
}
