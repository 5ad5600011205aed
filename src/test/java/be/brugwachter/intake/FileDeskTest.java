package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.ShelfName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeskTest {
    private static final FileNumber NUMBER = new FileNumber("NH-2026-0017");

    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void afterTheHandOverTheNumberStaysAndTheCopyIsGone() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.files.keptElsewhere(desk.annie, id, NUMBER)))
                .isEqualTo(Answer.DONE);
        assertThat(desk.stored(() -> desk.store.reference(id))).contains("NH-2026-0017");
        assertThat(desk.detailsAreHere(id)).isFalse();
        assertThat(desk.stored(() -> desk.trail.attempts(id))).isEmpty();
        assertThat(desk.declared()).hasSize(1);
        assertThat(desk.acts(id)).endsWith(Act.FILE_OPENED);
        assertThat(desk.in(() -> desk.intakes.list(desk.annie))).isEmpty();
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void whereTheFileIsKeptHereTheDetailsStayAndTheDayOfClosingComesLater() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.files.keptHere(desk.annie, id))).isEqualTo(Answer.DONE);
        assertThat(desk.detailsAreHere(id)).isTrue();
        assertThat(desk.declared()).isEmpty(); // nothing had been written out
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(desk.in(() -> desk.files.close(desk.annie, id, today.plusDays(1))))
                .isEqualTo(Answer.NOT_CLOSED_YET);
        assertThat(desk.in(() -> desk.files.close(desk.annie, id, today))).isEqualTo(Answer.DONE);
        assertThat(((Intake.FileOpened) desk.now(id)).keeping()).isEqualTo(new Intake.Keeping.Here(Optional.of(today)));
    }

    @Test
    void whereTheFileIsKeptHereWhatWasLaidDownForAnotherSystemGoes() {
        UUID id = desk.contacted();
        desk.in(() -> desk.handOver.lay(desk.annie, id, ExportFormat.CSV));
        assertThat(desk.stored(() -> desk.exports.here())).containsExactly(id);
        desk.in(() -> desk.files.keptHere(desk.annie, id));
        assertThat(desk.stored(() -> desk.exports.here())).isEmpty();
        assertThat(desk.declared()).extracting(Declaration::shelf).containsExactly(ShelfName.EXPORT);
    }

    @Test
    void onlyWhoLooksAfterTheClientOpensAFile() {
        UUID id = desk.contacted();
        assertThat(desk.in(() -> desk.files.keptElsewhere(desk.brecht, id, NUMBER)))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.files.keptHere(desk.emma, id))).isEqualTo(Answer.NOT_UNDER_SECRECY);
        assertThat(desk.detailsAreHere(id)).isTrue();
    }
}
