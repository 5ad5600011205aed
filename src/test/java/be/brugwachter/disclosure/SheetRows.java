package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets in the cellar, for tests that need a parcel and not the way it was sealed. */
final class SheetRows {
    private SheetRows() {}

    /** A sheet with one line, burnt, both with this id. */
    static void burnt(JdbcClient jdbc, Party party, UUID id) {
        jdbc.sql("""
                insert into sheet (party, id, protocol, keeper, deputy, fingerprint, made_at, expires_at)
                values (:party, :id, 'opgroeien-ocmw-brugge', 'onthaal', 'secretariaat', 'x', now(), now())
                """).param("party", party.key()).param("id", id).update();
        jdbc.sql("insert into sheet_line (party, id, sheet, number, burnt_at) values (:party, :id, :id, 1, now())")
                .param("party", party.key())
                .param("id", id)
                .update();
    }
}
