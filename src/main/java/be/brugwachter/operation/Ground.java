package be.brugwachter.operation;

import be.brugwachter.audit.LedgerFile;
import be.brugwachter.trust.HostedParties.Hosted;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner of the tables does before the application opens: migrate, name the hosted parties, look whether keys exist. */
final class Ground {
    private final JdbcClient owner;
    private final DatabaseAccess access;

    Ground(DatabaseAccess access) {
        this.access = access;
        this.owner = JdbcClient.create(access.owner());
    }

    /**
     * Brings the tables up to date.
     *
     * @throws OperationRefused when a database made for exercise is opened for real, or the other way round
     */
    void lay(DataFolder.Kind kind) {
        Flyway.configure().dataSource(access.owner()).load().migrate();
        owner.sql("insert into deployment select ? where not exists (select from deployment)")
                .param(kind.name())
                .update();
        String found =
                owner.sql("select kind from deployment").query(String.class).single();
        if (!found.equals(kind.name())) {
            throw new OperationRefused("Deze databank en deze map horen niet samen: "
                    + "de ene is om te oefenen, de andere is echt. Er is niets gestart.");
        }
    }

    /** Destroys the years of the book that were closed. */
    void forgetClosedYears(LedgerFile ledger) {
        new ClosedYears(owner, ledger).destroy();
    }

    /** Hosts these parties too. */
    void host(List<Hosted> parties) {
        parties.forEach(hosted -> owner.sql("insert into party (party, name) values (?, ?) on conflict do nothing")
                .params(hosted.party().key(), hosted.name())
                .update());
    }

    /** Whether anything was ever encrypted here, for any party. */
    boolean holdsWrappedKeys() {
        return owner.sql("select exists (select from data_key)")
                .query(Boolean.class)
                .single();
    }
}
