package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.ErasureGround;
import be.brugwachter.intake.Recall;
import be.brugwachter.intake.RecallStore;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What senders took back, in PostgreSQL: ids only. */
@Repository
public class JdbcRecalls implements RecallStore {
    private final JdbcClient jdbc;

    public JdbcRecalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Recall recall) {
        jdbc.sql("""
                insert into recalled_parcel (party, id, sender, parcel, ground, came_at)
                values (:party, :id, :sender, :parcel, :ground, :at)
                on conflict (party, sender, parcel) do nothing
                """)
                .param("party", Walls.party().key())
                .param("id", recall.id())
                .param("sender", recall.sender().key())
                .param("parcel", recall.parcel())
                .param("ground", recall.ground().name())
                .param("at", utc(recall.moment()))
                .update();
    }

    @Override
    public Optional<ErasureGround> of(Party sender, UUID parcel) {
        return jdbc.sql("select ground from recalled_parcel where sender = :sender and parcel = :parcel")
                .param("sender", sender.key())
                .param("parcel", parcel)
                .query((row, number) -> ErasureGround.valueOf(row.getString("ground")))
                .optional();
    }
}
