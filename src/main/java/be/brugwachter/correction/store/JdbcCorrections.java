package be.brugwachter.correction.store;

import be.brugwachter.correction.CorrectionStore;
import be.brugwachter.correction.Flawed;
import be.brugwachter.correction.Measure;
import be.brugwachter.correction.ReceivedFlaw;
import be.brugwachter.correction.ReportedFlaw;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flaws in PostgreSQL. */
@Repository
public class JdbcCorrections implements CorrectionStore {
    private static final String REPORTED = "select * from reported_flaw ";
    private static final String RECEIVED = "select * from received_flaw ";

    private final JdbcClient jdbc;

    public JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ReportedFlaw flaw) {
        what(jdbc.sql("""
                insert into reported_flaw (party, id, sender, parcel, protocol, item, kind, reported_at)
                values (:party, :id, :sender, :parcel, :protocol, :item, :kind, :at)
                """), flaw.flawed())
                .param("id", flaw.id())
                .param("sender", flaw.sender().key())
                .param("at", utc(flaw.moment()))
                .update();
    }

    private static JdbcClient.StatementSpec what(JdbcClient.StatementSpec sql, Flawed flawed) {
        return sql.param("party", Walls.party().key())
                .param("parcel", flawed.parcel())
                .param("protocol", flawed.protocol().value())
                .param("item", flawed.item().name())
                .param("kind", flawed.kind().name());
    }

    @Override
    public boolean answered(UUID id, ReportedFlaw.Answer answer) {
        return jdbc.sql(
                                "update reported_flaw set measure = :measure, answered_at = :at where id = :id and measure is null")
                        .param("measure", answer.measure().name())
                        .param("at", utc(answer.moment()))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public Optional<ReportedFlaw> reported(UUID id) {
        return jdbc.sql(REPORTED + "where id = :id")
                .param("id", id)
                .query(JdbcCorrections::readReported)
                .optional();
    }

    @Override
    public List<ReportedFlaw> reported() {
        return jdbc.sql(REPORTED + "order by reported_at desc, id")
                .query(JdbcCorrections::readReported)
                .list();
    }

    private static ReportedFlaw readReported(ResultSet row, int number) throws SQLException {
        Optional<Measure> measure = measure(row);
        return new ReportedFlaw(
                row.getObject("id", UUID.class),
                Party.of(row.getString("sender")),
                flawed(row),
                moment(row, "reported_at"),
                measure.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ReportedFlaw.Answer(measure.get(), moment(row, "answered_at"))));
    }

    @Override
    public boolean add(ReceivedFlaw flaw) {
        return what(jdbc.sql("""
                        insert into received_flaw (party, id, parcel, protocol, item, kind, how, referral, account, team, came_at,
                          due_at)
                        values (:party, :id, :parcel, :protocol, :item, :kind, :how, :referral, :account, :team, :at, :due)
                        on conflict (party, id) do nothing
                        """), flaw.flawed())
                        .param("id", flaw.id())
                        .param("how", flaw.how().name())
                        .param("referral", flaw.maker().referral())
                        .param("account", flaw.maker().account())
                        .param("team", flaw.maker().team())
                        .param("at", utc(flaw.moment()))
                        .param("due", utc(flaw.due()))
                        .update()
                == 1;
    }

    @Override
    public Optional<ReceivedFlaw> lock(UUID id) {
        return jdbc.sql(RECEIVED + "where id = :id for update")
                .param("id", id)
                .query(JdbcCorrections::readReceived)
                .optional();
    }

    @Override
    public List<ReceivedFlaw> received() {
        return jdbc.sql(RECEIVED + "order by came_at desc, id")
                .query(JdbcCorrections::readReceived)
                .list();
    }

    @Override
    public void examined(UUID id, ReceivedFlaw.Outcome outcome) {
        jdbc.sql("update received_flaw set measure = :measure, examined_by = :by, examined_at = :at where id = :id")
                .param("measure", outcome.measure().name())
                .param("by", outcome.by())
                .param("at", utc(outcome.moment()))
                .param("id", id)
                .update();
    }

    private static ReceivedFlaw readReceived(ResultSet row, int number) throws SQLException {
        Optional<Measure> measure = measure(row);
        return new ReceivedFlaw(
                row.getObject("id", UUID.class),
                flawed(row),
                ReceivedFlaw.How.valueOf(row.getString("how")),
                new ReceivedFlaw.Maker(
                        row.getObject("referral", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("team")),
                moment(row, "came_at"),
                moment(row, "due_at"),
                measure.isEmpty() ? Optional.empty() : Optional.of(outcome(measure.get(), row)));
    }

    private static ReceivedFlaw.Outcome outcome(Measure measure, ResultSet row) throws SQLException {
        return new ReceivedFlaw.Outcome(measure, row.getObject("examined_by", UUID.class), moment(row, "examined_at"));
    }

    private static Optional<Measure> measure(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("measure")).map(Measure::valueOf);
    }

    private static Flawed flawed(ResultSet row) throws SQLException {
        return new Flawed(
                row.getObject("parcel", UUID.class),
                new ProtocolId(row.getString("protocol")),
                DataItem.valueOf(row.getString("item")),
                Quality.Flaw.valueOf(row.getString("kind")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public int forget(Instant answeredBefore) {
        int told = jdbc.sql("delete from reported_flaw where answered_at < :at")
                .param("at", utc(answeredBefore))
                .update();
        return told
                + jdbc.sql("delete from received_flaw where examined_at < :at")
                        .param("at", utc(answeredBefore))
                        .update();
    }
}
