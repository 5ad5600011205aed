package be.brugwachter.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.family.DeviationTable.Cell;
import be.brugwachter.family.DeviationTable.Line;
import be.brugwachter.family.DeviationTable.Mark;
import be.brugwachter.family.MasterChange.Affected;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De afwijkingen in een familie")
class DeviationTableTest {
    private final List<Protocol> three = List.of(changed("een", "6"), changed("twee", "6"), changed("drie", "9"));

    @Test
    @DisplayName("wie anders zegt dan de meeste, wijkt af; wie hetzelfde zegt niet")
    void whoDeviates() {
        Line notice = line(DeviationTable.of(three), Point.NOTICE);
        assertThat(notice.master()).isEqualTo("6");
        assertThat(notice.cells())
                .extracting(Cell::protocol, Cell::mark)
                .containsExactlyInAnyOrder(
                        tuple("een", Mark.SAME), tuple("twee", Mark.SAME), tuple("drie", Mark.DIFFERENT));
    }

    @Test
    @DisplayName("zonder meerderheid wijkt elk af, en een eigen gegeven is nooit een afwijking")
    void noMajority() {
        DeviationTable table = DeviationTable.of(three.subList(1, 3));
        assertThat(line(table, Point.NOTICE).master()).isEmpty();
        assertThat(line(table, Point.NOTICE).cells()).extracting(Cell::mark).containsOnly(Mark.DIFFERENT);
        assertThat(line(table, Point.MAILBOX).cells()).extracting(Cell::mark).containsOnly(Mark.OWN);
    }

    @Test
    @DisplayName("elk artikel noemt de clausules die allen delen")
    void sharedClauses() {
        assertThat(DeviationTable.of(three).groups())
                .filteredOn(group -> group.article().equals("art. 11"))
                .singleElement()
                .satisfies(group -> assertThat(group.clauses())
                        .hasSize(4)
                        .anySatisfy(clause -> assertThat(clause).contains("na zes maanden")));
    }

    @Test
    @DisplayName("een andere meester verandert wie hem volgt, niet wie al afwijkt")
    void aChangedMaster() {
        MasterChange change = MasterChange.of(Point.NOTICE, Wish.read(Point.NOTICE, " 12 "), three);
        assertThat(change.changing()).extracting(Affected::id).containsExactlyInAnyOrder("een", "twee");
        assertThat(change.deviating()).extracting(Affected::id).containsExactly("drie");
        assertThat(change.already()).isEmpty();
        assertThat(change.changing().getFirst().signers()).anyMatch(each -> each.startsWith("Colin Beheydt"));
        MasterChange nine = MasterChange.of(Point.NOTICE, Optional.of("9"), three);
        assertThat(nine.already()).extracting(Affected::id).containsExactly("drie");
        assertThat(nine.deviating()).isEmpty();
    }

    @Test
    @DisplayName("wat niet de vorm van de afspraak heeft, wordt niet gelezen")
    void onlyItsForm() {
        assertThat(Wish.read(Point.NOTICE, "negen")).isEmpty();
        assertThat(Wish.read(Point.PURPOSES, "alles")).isEmpty();
        assertThat(Wish.read(Point.BREACH_SENDER, "DPO@opgroeien.be")).hasValue("dpo@opgroeien.be");
        assertThat(Wish.read(Point.AT_ONCE, "2 werkdagen")).hasValue("2 werkdagen");
        assertThat(Wish.read(Point.AT_ONCE, "2 weken")).isEmpty();
    }

    private static Line line(DeviationTable table, Point point) {
        return table.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.point() == point)
                .findFirst()
                .orElseThrow();
    }

    private static Protocol changed(String id, String notice) {
        try {
            String text = Files.readString(Path.of("src/main/resources/protocols/opgroeien-ocmw-brugge.yaml"))
                    .replace("id: opgroeien-ocmw-brugge", "id: " + id)
                    .replace("noticeMonths: 6", "noticeMonths: " + notice);
            return ProtocolTexts.read(id + ".yaml", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
