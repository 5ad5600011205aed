package be.brugwachter.intake.store;

import be.brugwachter.intake.FileStore;
import be.brugwachter.intake.Intake;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Client files in PostgreSQL. */
@Repository
public class JdbcFiles implements FileStore {
    private final JdbcClient jdbc;

    public JdbcFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Intake.FileOpened> closedBefore(LocalDate day) {
        return jdbc.sql("select " + IntakeRow.COLUMNS + """
                         from intake where state = 'FILE_OPENED' and file_kept = 'HERE' and file_closed_on < :day
                        order by file_closed_on, id
                        """).param("day", day).query(IntakeRow::read).list().stream()
                .map(Intake.FileOpened.class::cast)
                .toList();
    }
}
