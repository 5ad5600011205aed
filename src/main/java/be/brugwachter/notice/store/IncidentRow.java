package be.brugwachter.notice.store;

import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Incident.DeviceLost;
import be.brugwachter.notice.Incident.Everything;
import be.brugwachter.notice.Incident.MailboxOpen;
import be.brugwachter.notice.Incident.SheetLost;
import be.brugwachter.notice.Incident.WrongReceiver;
import be.brugwachter.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code breach_scope}. */
final class IncidentRow {
    private IncidentRow() {}

    static Map<String, @Nullable Object> columns(Incident incident) {
        var columns = nothing();
        columns.put("too", incident instanceof MailboxOpen open && open.sheetToo());
        switch (incident) {
            case MailboxOpen open -> fill(columns, "MAILBOX", open.from(), open.until());
            case SheetLost lost -> {
                fill(columns, "SHEET", lost.from(), null);
                columns.put("sheet", lost.sheet());
            }
            case DeviceLost lost -> device(columns, lost);
            case Everything all -> fill(columns, "ALL", all.from(), all.until());
            case WrongReceiver wrong -> {
                fill(columns, "RECEIVER", null, null);
                columns.put("referral", wrong.referral());
            }
        }
        return columns;
    }

    private static void device(Map<String, @Nullable Object> columns, DeviceLost lost) {
        fill(columns, "DEVICE", lost.from(), lost.until());
        columns.put("account", lost.account().orElse(null));
        columns.put("role", lost.role().name());
    }

    private static Map<String, @Nullable Object> nothing() {
        var columns = new HashMap<String, @Nullable Object>();
        for (String name : new String[] {"from", "until", "sheet", "account", "role", "referral"}) {
            columns.put(name, null);
        }
        return columns;
    }

    private static void fill(
            Map<String, @Nullable Object> columns, String kind, @Nullable Instant from, @Nullable Instant until) {
        columns.put("kind", kind);
        columns.put("from", from == null ? null : JdbcCases.utc(from));
        columns.put("until", until == null ? null : JdbcCases.utc(until));
    }

    static Incident read(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "MAILBOX" ->
                new MailboxOpen(moment(row, "from_at"), moment(row, "until_at"), row.getBoolean("sheet_too"));
            case "ALL" -> new Everything(moment(row, "from_at"), moment(row, "until_at"));
            case "SHEET" -> new SheetLost(row.getString("sheet"), moment(row, "from_at"));
            case "DEVICE" ->
                new DeviceLost(
                        Optional.ofNullable(row.getObject("account", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        moment(row, "from_at"),
                        moment(row, "until_at"));
            default -> new WrongReceiver(row.getObject("referral", UUID.class));
        };
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
