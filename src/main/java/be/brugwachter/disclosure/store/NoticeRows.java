package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.ProtocolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a notice is written in a row, and read from one. */
final class NoticeRows {
    private NoticeRows() {}

    static Map<String, @Nullable Object> columns(Notice notice) {
        var way = notice.way();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", notice.id());
        columns.put("state", way.state().name());
        columns.put("attempt", way.attempt());
        columns.put("nextTry", Moments.at(way.nextTry()));
        columns.put("twice", way.perhapsTwice());
        columns.put("trouble", way.trouble() == null ? null : way.trouble().name());
        columns.put("movedAt", Moments.at(way.movedAt()));
        return columns;
    }

    static Notice read(ResultSet row, int n) throws SQLException {
        var trouble = row.getString("trouble");
        var told = new Notice.Told(
                new ProtocolId(row.getString("protocol")),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("fingerprint"),
                row.getTimestamp("agreed_at").toInstant());
        var way = new Notice.Way(
                Notice.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                Moments.read(row, "next_try"),
                row.getBoolean("perhaps_twice"),
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getTimestamp("moved_at").toInstant());
        return new Notice(row.getObject("id", UUID.class), told, way, Moments.read(row, "seen_at"));
    }
}
