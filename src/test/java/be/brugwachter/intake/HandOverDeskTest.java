package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.ShelfName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverDeskTest {
    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void theClientLiesInTheFolderUnderANameThatSaysNothingForItsOwnerAlone() throws IOException {
        UUID id = desk.contacted();
        assertThat(lay(desk.annie, id)).isEqualTo(Answer.DONE);
        Path file = laid().getFirst();
        assertThat(Files.readString(file)).contains("Zonnedauw");
        assertThat(file.getFileName().toString()).matches("[0-9a-f-]{36}\\.jsonld");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(desk.acts(id)).endsWith(Act.CLIENT_HANDED_OVER);
    }

    @Test
    void eachWayAndFormHappensOnce() throws IOException {
        UUID id = desk.contacted();
        lay(desk.annie, id);
        assertThat(lay(desk.annie, id)).isEqualTo(Answer.HANDED_OVER_BEFORE);
        assertThat(laid()).hasSize(1);
        assertThat(download(desk.annie, id)).isPresent();
        assertThat(download(desk.annie, id)).isEmpty();
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void onlyTheAssignedWorkerHandsOver() throws IOException {
        UUID id = desk.contacted();
        assertThat(lay(desk.brecht, id)).isEqualTo(Answer.NOT_YOURS);
        assertThat(download(desk.dieter, id)).isEmpty();
        assertThat(laid()).isEmpty();
    }

    @Test
    @Proves(Clause.FILE_IF_WISHED)
    void beforeContactNothingIsWrittenOut() throws IOException {
        UUID id = desk.assigned();
        assertThat(lay(desk.annie, id)).isEqualTo(Answer.NO_CONTACT_YET);
        assertThat(download(desk.annie, id)).isEmpty();
        assertThat(laid()).isEmpty();
    }

    @Test
    void whatStillLiesThereGoesWithTheErasure() throws IOException {
        UUID id = desk.contacted();
        lay(desk.annie, id);
        desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id));
        assertThat(laid()).isEmpty();
        assertThat(desk.declared())
                .extracting(Declaration::shelf)
                .containsExactlyInAnyOrder(ShelfName.EXPORT, ShelfName.INTAKE);
    }

    @Test
    void whatStillLiesThereGoesWhenTheFileNumberIsThere() throws IOException {
        UUID id = desk.contacted();
        lay(desk.annie, id);
        desk.in(() -> desk.files.keptElsewhere(desk.annie, id, new FileNumber("NS-2026-4")));
        assertThat(laid()).isEmpty();
        assertThat(desk.detailsAreHere(id)).isFalse();
    }

    @Test
    void aFileThatTheSystemTookAlreadyIsNoObstacle() throws IOException {
        UUID id = desk.contacted();
        lay(desk.annie, id);
        Files.delete(laid().getFirst());
        assertThat(desk.in(() -> desk.outcomes.wantsNoHelp(desk.annie, id))).isEqualTo(Answer.DONE);
    }

    private Answer lay(be.brugwachter.shared.Actor by, UUID id) {
        return desk.in(() -> desk.handOver.lay(by, id, ExportFormat.JSON_LD));
    }

    private Optional<byte[]> download(be.brugwachter.shared.Actor by, UUID id) {
        return desk.in(() -> desk.handOver.download(by, id, ExportFormat.PDF));
    }

    private List<Path> laid() throws IOException {
        Path folder = desk.target.path().orElseThrow();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
