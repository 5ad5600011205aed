package be.brugwachter.referral.store;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.Course;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.Referral.Draft;
import be.brugwachter.referral.Referral.Erased;
import be.brugwachter.referral.Referral.ErasureGround;
import be.brugwachter.referral.Referral.Held;
import be.brugwachter.referral.Referral.Lapsed;
import be.brugwachter.referral.Referral.Opened;
import be.brugwachter.referral.Referral.Sent;
import be.brugwachter.referral.Referral.Undelivered;
import be.brugwachter.referral.Referral.Withdrawn;
import be.brugwachter.shared.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of the table, read as the state it tells of. */
final class ReferralRow {
    static final String COLUMNS = """
            id, sitting, account, team, protocol, protocol_version, receiver, consent, state, parcel, grounds, erasure,
            begun_at, changed_at, erase_at""";

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private ReferralRow() {}

    static Referral read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant since = moment(row, "changed_at");
        UUID parcel = row.getObject("parcel", UUID.class);
        Course course = course(row);
        return switch (row.getString("state")) {
            case "DRAFT" -> new Draft(id, course, moment(row, "begun_at"));
            case "SEALED" -> new Referral.Sealed(id, course, parcel, since);
            case "SENT" -> new Sent(id, course, parcel, since);
            case "OPENED" -> new Opened(id, course, parcel, since, moment(row, "erase_at"));
            case "HELD" -> new Held(id, course, parcel, since, grounds(row));
            case "UNDELIVERED" -> new Undelivered(id, course, parcel, since);
            case "WITHDRAWN" -> new Withdrawn(id, course, parcel, since, moment(row, "erase_at"));
            case "LAPSED" -> new Lapsed(id, course, parcel, since, moment(row, "erase_at"));
            case "ERASED" ->
                new Erased(id, since.atZone(BRUSSELS).toLocalDate(), ErasureGround.valueOf(row.getString("erasure")));
            default -> throw new IllegalStateException("A referral stands in a state that this version does not know.");
        };
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("sitting", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("team"),
                new ProtocolId(row.getString("protocol")),
                row.getInt("protocol_version"),
                Party.of(row.getString("receiver")),
                row.getObject("consent", UUID.class));
    }

    private static List<Clause> grounds(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("grounds").getArray())
                .map(Clause::valueOf)
                .toList();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** When everything goes, if that is known. */
    static Optional<Instant> eraseAt(Referral.Dispatched referral) {
        return switch (referral) {
            case Opened opened -> Optional.of(opened.eraseAt());
            case Withdrawn withdrawn -> Optional.of(withdrawn.eraseAt());
            case Lapsed lapsed -> Optional.of(lapsed.eraseAt());
            case Referral.Sealed on -> Optional.empty();
            case Sent on -> Optional.empty();
            case Held on -> Optional.empty();
            case Undelivered on -> Optional.empty();
        };
    }

    /** The word of the state column. */
    static String state(Referral referral) {
        return switch (referral) {
            case Draft draft -> "DRAFT";
            case Referral.Sealed sealed -> "SEALED";
            case Sent sent -> "SENT";
            case Opened opened -> "OPENED";
            case Held held -> "HELD";
            case Undelivered undelivered -> "UNDELIVERED";
            case Withdrawn withdrawn -> "WITHDRAWN";
            case Lapsed lapsed -> "LAPSED";
            case Erased erased -> "ERASED";
        };
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
