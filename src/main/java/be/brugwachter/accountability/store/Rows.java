package be.brugwachter.accountability.store;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.protocol.FiledDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a document lies in a row. */
final class Rows {
    private Rows() {}

    static Map<String, @Nullable Object> document(@Nullable FiledDocument document) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", document == null ? null : document.name());
        columns.put("sha256", document == null ? null : document.sha256());
        columns.put("document", document == null ? null : document.content());
        return columns;
    }

    static @Nullable DocumentMark mark(ResultSet row) throws SQLException {
        String name = row.getString("document_name");
        return name == null ? null : new DocumentMark(name, row.getString("document_sha256"));
    }
}
