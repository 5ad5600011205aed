package be.brugwachter.intake.store;

import static be.brugwachter.intake.store.IntakeRow.utc;

import be.brugwachter.intake.Partner;
import be.brugwachter.intake.PartnerKind;
import be.brugwachter.intake.PartnerStore;
import be.brugwachter.intake.Professional;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of partners in PostgreSQL. */
@Repository
public class JdbcPartners implements PartnerStore {
    private static final String PARTNER = "select id, number, name, kind, municipality, gone_at from gbo_partner ";

    private final JdbcClient jdbc;

    public JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID list(Party organisation, String name, PartnerKind kind, String municipality, Instant moment) {
        return jdbc.sql("""
                insert into gbo_partner (party, id, number, name, kind, municipality, listed_at)
                values (:party, :id, :number, :name, :kind, :municipality, :at)
                on conflict (party, number) do update
                set name = :name, kind = :kind, municipality = :municipality, listed_at = :at, gone_at = null
                returning id
                """)
                .param("party", Walls.party().key())
                .param("id", UUID.randomUUID())
                .param("number", organisation.key())
                .param("name", name)
                .param("kind", kind.name())
                .param("municipality", municipality)
                .param("at", utc(moment))
                .query(UUID.class)
                .single();
    }

    @Override
    public boolean unlist(UUID partner, Instant moment) {
        return leaves("update gbo_partner set gone_at = :at where id = :id and gone_at is null", partner, moment);
    }

    @Override
    public void name(UUID partner, Professional person, Instant moment) {
        jdbc.sql("""
                insert into gbo_professional (party, id, partner, name, function, named_at)
                values (:party, :id, :partner, :name, :function, :at)
                """)
                .param("party", Walls.party().key())
                .param("id", person.id())
                .param("partner", partner)
                .param("name", person.name().value())
                .param("function", person.function().name())
                .param("at", utc(moment))
                .update();
    }

    @Override
    public boolean unname(UUID person, Instant moment) {
        return leaves("update gbo_professional set gone_at = :at where id = :id and gone_at is null", person, moment);
    }

    private boolean leaves(String sql, UUID id, Instant moment) {
        return jdbc.sql(sql).param("id", id).param("at", utc(moment)).update() == 1;
    }

    @Override
    public List<Partner> all() {
        return jdbc.sql(PARTNER + "order by name, id").query(this::partner).list();
    }

    @Override
    public Optional<Partner> find(UUID partner) {
        return jdbc.sql(PARTNER + "where id = :id")
                .param("id", partner)
                .query(this::partner)
                .optional();
    }

    private Partner partner(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Partner(
                id,
                Party.of(row.getString("number")),
                row.getString("name"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("municipality"),
                row.getObject("gone_at") == null,
                people(id));
    }

    private List<Professional> people(UUID partner) {
        return jdbc.sql(
                        "select id, name, function, gone_at from gbo_professional where partner = :partner order by name, id")
                .param("partner", partner)
                .query((ResultSet row, int number) -> new Professional(
                        row.getObject("id", UUID.class),
                        new PersonName(row.getString("name")),
                        ProfessionalFunction.valueOf(row.getString("function")),
                        row.getObject("gone_at") == null))
                .list();
    }
}
