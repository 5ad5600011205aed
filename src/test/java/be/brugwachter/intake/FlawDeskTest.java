package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.correction.Measure;
import be.brugwachter.disclosure.Note;
import be.brugwachter.parcel.DetailField;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.Quality.Flaw;
import be.brugwachter.shared.DataItem;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flaws marked at the desk of OCMW Brugge, and told on to a partner. */
class FlawDeskTest {
    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void theAssignedWorkerMarksAFlawAtAnyMomentWhileTheOutcomeIsOpen() {
        UUID id = desk.assigned();
        assertThat(desk.in(() -> desk.flaws.mark(desk.carla, id, DataItem.NAME, Flaw.WRONG)))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.NAME, Flaw.WRONG)))
                .isEqualTo(Answer.DONE);
        assertThat(desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.NAME, Flaw.WRONG)))
                .isEqualTo(Answer.DONE);
        assertThat(desk.in(() -> desk.flaws.of(id))).singleElement().satisfies(marked -> {
            assertThat(marked.reported().flawed().item()).isEqualTo(DataItem.NAME);
            assertThat(marked.reported().sender()).isEqualTo(TestDesk.OPGROEIEN);
        });
        assertThat(desk.acts(id).stream().filter(act -> act == Act.FLAW_FOUND)).hasSize(1);
        assertThat(desk.detailsAreHere(id)).isTrue();
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void whoLivesElsewhereIsReportedAsAnyOutdatedAddress() {
        UUID gone = desk.assigned();
        desk.in(() -> desk.outcomes.livesElsewhere(desk.annie, gone));
        UUID here = desk.assigned();
        desk.in(() -> desk.flaws.mark(desk.annie, here, DataItem.ADDRESS, Flaw.OUTDATED));
        assertThat(desk.in(desk.corrections::reported))
                .extracting(flaw -> flaw.flawed().dutch())
                .containsExactly("adres: verouderd", "adres: verouderd");
        assertThat(desk.in(() -> desk.flaws.mark(desk.annie, gone, DataItem.NAME, Flaw.WRONG)))
                .isEqualTo(Answer.GONE);
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void aSuperfluousItemGoesAtOnceUnderANewKeyAndTheRestStays() {
        UUID id = desk.waiting(RawDetails.empty()
                .with(DetailField.FIRST_NAME, "Fien")
                .with(DetailField.NAME, "Zonnedauw")
                .with(DetailField.TELEPHONE, "0470 00 00 01")
                .with(DetailField.EMAIL, "fien@voorbeeld.be"));
        desk.in(() -> desk.intakes.assign(desk.annie, id, TestDesk.hands(desk.annie, desk.brecht)));
        byte[] key = key(id);
        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.EMAIL, Flaw.SUPERFLUOUS));
        assertThat(details(id).email()).isEmpty();
        assertThat(details(id).telephone()).isEqualTo("0470 00 00 01");
        assertThat(key(id)).as("what lay under the old key is unreadable").isNotEqualTo(key);
        assertThat(desk.declared()).hasSize(1);
        assertThat(desk.acts(id)).endsWith(Act.FLAW_FOUND, Act.EMAIL_ERASED);

        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.TELEPHONE, Flaw.SUPERFLUOUS));
        assertThat(details(id).telephone())
                .as("the last way to reach the client stays")
                .isNotEmpty();
        assertThat(desk.declared()).hasSize(1);
    }

    @Test
    @Proves(Clause.FLAW_ANSWERED)
    void thePartnersWhoGotTheItemAreToldOnceSomethingChanged() {
        var caw = new TestPartner(desk).listed().reachable();
        UUID id = desk.contacted();
        UUID onward = caw.agreed(id);
        caw.send(id, onward);
        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.TELEPHONE, Flaw.WRONG));
        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.ADDRESS, Flaw.WRONG));
        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.NAME, Flaw.WRONG));
        assertThat(desk.in(desk.flaws::toTell)).isEmpty();
        desk.in(() -> desk.flaws.of(id))
                .forEach(marked -> answer(
                        marked,
                        marked.flaw().item() == DataItem.NAME ? Measure.NOTHING_WRONG : Measure.CORRECTED_AT_SOURCE));

        var waits = desk.in(desk.flaws::toTell);
        assertThat(waits).singleElement().satisfies(each -> {
            assertThat(each.flaw().flawed().item()).isEqualTo(DataItem.TELEPHONE);
            assertThat(each.onward().id()).isEqualTo(onward);
        });
        UUID flaw = waits.getFirst().flaw().id();
        assertThat(desk.in(() -> desk.flaws.told(desk.emma, flaw, onward))).isEqualTo(Answer.NOT_UNDER_SECRECY);
        assertThat(desk.in(() -> desk.flaws.told(desk.annie, flaw, onward))).isEqualTo(Answer.DONE);
        assertThat(desk.in(() -> desk.flaws.told(desk.annie, flaw, onward))).isEqualTo(Answer.GONE);
        assertThat(desk.in(desk.flaws::toTell)).singleElement().matches(FlawDesk.ToTell::told);
        assertThat(desk.acts(onward)).endsWith(Act.FLAW_PARTNER_TOLD);
        assertThat(desk.in(() -> desk.flaws.confirmed(desk.annie, flaw, onward)))
                .isEqualTo(Answer.DONE);
        assertThat(desk.in(desk.flaws::toTell)).isEmpty();
        assertThat(desk.acts(onward)).endsWith(Act.FLAW_PARTNER_CONFIRMED);
    }

    @Test
    @Proves(Clause.FLAW_ANSWERED)
    void ofWhatIsSuperfluousThePartnerHearsAtOnceAndConfirmsOnlyAfterACall() {
        var caw = new TestPartner(desk).listed().reachable();
        UUID id = desk.contacted();
        UUID onward = caw.agreed(id);
        caw.send(id, onward);
        desk.in(() -> desk.flaws.mark(desk.annie, id, DataItem.TELEPHONE, Flaw.SUPERFLUOUS));

        var waits = desk.in(desk.flaws::toTell);
        assertThat(waits).singleElement().matches(each -> !each.told());
        UUID flaw = waits.getFirst().flaw().id();
        assertThat(desk.in(() -> desk.flaws.confirmed(desk.annie, flaw, onward)))
                .isEqualTo(Answer.GONE);
    }

    private void answer(FlawDesk.Marked marked, Measure measure) {
        var note = new Note(
                Note.Kind.ANSWER,
                marked.flaw().id(),
                marked.reported().flawed().parcel(),
                List.of(measure.name()),
                desk.clock.instant());
        assertThat(desk.in(() -> desk.corrections.came(note, TestDesk.OPGROEIEN::equals)))
                .isTrue();
    }

    private RawDetails details(UUID id) {
        return desk.stored(() -> desk.store.client(id)).orElseThrow().details();
    }

    private byte[] key(UUID id) {
        return desk.stored(() -> desk.database
                .jdbc()
                .sql("select wrapped from data_key where table_name = 'intake' and row_id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single());
    }
}
