package be.brugwachter.disclosure.store;

import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.Outbox.Outgoing;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelKind;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code parcel}. */
final class ParcelRows {
    private ParcelRows() {}

    /** The parcel by the names its columns have in our statements. */
    static Map<String, @Nullable Object> columns(Parcel parcel) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", parcel.id());
        columns.put("kind", parcel.kind().name());
        columns.put("subject", parcel.subject());
        columns.put("protocol", parcel.protocol().value());
        columns.put("mailbox", parcel.mailbox());
        columns.put("state", parcel.state().name());
        columns.put("attempt", parcel.attempt());
        columns.put("nextTry", Moments.at(parcel.nextTry()));
        columns.put("twice", parcel.perhapsTwice());
        columns.put(
                "trouble", parcel.trouble() == null ? null : parcel.trouble().name());
        columns.put("grounds", parcel.grounds().stream().map(Clause::name).collect(Collectors.joining(",")));
        columns.put("sealedAt", Moments.at(parcel.sealedAt()));
        columns.put("movedAt", Moments.at(parcel.movedAt()));
        return columns;
    }

    static Parcel read(ResultSet row, int n) throws SQLException {
        var grounds = row.getString("grounds");
        var trouble = row.getString("trouble");
        return new Parcel(
                row.getObject("id", UUID.class),
                ParcelKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                new ProtocolId(row.getString("protocol")),
                row.getObject("mailbox", UUID.class),
                ParcelState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                Moments.read(row, "next_try"),
                row.getBoolean("perhaps_twice"),
                trouble == null ? null : Trouble.valueOf(trouble),
                grounds == null || grounds.isEmpty()
                        ? List.of()
                        : Stream.of(grounds.split(",", -1)).map(Clause::valueOf).toList(),
                row.getTimestamp("sealed_at").toInstant(),
                row.getTimestamp("moved_at").toInstant());
    }

    /** What goes over the wire. */
    static Outgoing outgoing(ResultSet row, int n) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getInt("attempt"),
                row.getBytes("mime"),
                new EmailAddress(row.getString("address")),
                row.getString("return_token"));
    }
}
