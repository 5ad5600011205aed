package be.brugwachter.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.correction.ReceivedFlaw.How;
import be.brugwachter.correction.store.JdbcCorrections;
import be.brugwachter.disclosure.Note;
import be.brugwachter.disclosure.ParcelState;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.TestCodes;
import be.brugwachter.disclosure.mail.SignedNote;
import be.brugwachter.figures.ReportPart;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Quality.Flaw;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A flaw goes from the OCMW to the team that sent, and the answer comes back, by a real mail server. */
class CorrectionTest {
    private static final String TEAM = "Brugge";
    private static final Actor STRANGER = new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.TEAM_MEMBER);
    private static final Actor MANAGER = new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.PROTOCOL_MANAGER);

    private TwoBanks banks;

    @BeforeEach
    void open(@TempDir Path folder) {
        banks = new TwoBanks(folder);
    }

    @AfterEach
    void close() {
        banks.close();
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void aFlawReachesTheTeamThatSentAndSaysOnlyWhichItemAndWhatKind() {
        UUID id = banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.ocmwPosts();

        byte[] mail = banks.sender.mailsOf(TestBridge.RETURNS).getLast();
        assertThat(new String(mail, StandardCharsets.UTF_8))
                .as("sealed: what it says is for the other Brugwachter alone")
                .contains("brief.brug")
                .doesNotContain("verouderd", "OUTDATED", banks.parcel.toString())
                .doesNotContain("Noor", "Bosch", "Langestraat", "0470", "voorbeeld.be");

        banks.senderReads();
        assertThat(banks.came()).singleElement().satisfies(flaw -> {
            assertThat(flaw.id()).isEqualTo(id);
            assertThat(flaw.flawed()).isEqualTo(banks.flawed(DataItem.ADDRESS, Flaw.OUTDATED));
            assertThat(flaw.maker().referral()).isEqualTo(banks.referral);
            assertThat(flaw.how()).isEqualTo(How.NOTE);
        });
        assertThat(acts(id)).containsExactly(Act.FLAW_CAME);
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void whatIsSuperfluousGoesAtTheSenderTooAndNothingElseDoes() {
        banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.ocmwPosts();
        banks.senderReads();
        assertThat(banks.letGo).isEmpty();

        banks.report(DataItem.EMAIL, Flaw.SUPERFLUOUS);
        banks.ocmwPosts();
        banks.senderReads();
        assertThat(banks.letGo).containsExactly(banks.referral);
    }

    @Test
    @Proves(Clause.FLAW_EXAMINED)
    void whoExaminesSeesTheFileOfTheTeamAndNobodyElseDoes() {
        banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.ocmwPosts();
        banks.senderReads();
        ReceivedFlaw flaw = banks.came().getFirst();
        assertThat(file(flaw, banks.an, TEAM)).contains("KG-OEFENING-7");
        assertThat(file(flaw, STRANGER, TEAM)).as("a colleague of the team").contains("KG-OEFENING-7");
        assertThat(file(flaw, STRANGER, "Gent")).isEmpty();
        assertThat(file(flaw, MANAGER, "")).isEmpty();
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void aNoteThatDidNotGetThereAsksForACallUntilSomebodyCalled() {
        UUID id = banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        Supplier<Boolean> stranded = () -> banks.ocmw.in(
                () -> banks.reports.stranded(banks.reports.reported().getFirst()));
        assertThat(stranded.get()).isFalse();
        assertThat(banks.ocmw.in(() -> banks.reports.called(id, MANAGER))).isFalse();
        JdbcClient.create(banks.ocmw.database.owner())
                .sql("update notice set state = 'UNDELIVERED', next_try = null where subject = :flaw")
                .param("flaw", id)
                .update();
        assertThat(stranded.get()).isTrue();
        assertThat(banks.ocmw.in(() -> banks.reports.called(id, MANAGER))).isTrue();
        assertThat(stranded.get()).isFalse();
        assertThat(banks.ocmw.in(() -> banks.reports.called(id, MANAGER))).isFalse();
    }

    private Optional<String> file(ReceivedFlaw flaw, Actor who, String team) {
        return banks.sender.as(() -> banks.examination.file(flaw, who, team));
    }

    @Test
    void theYearReportSaysWhetherAllWasExaminedInTimeAndHidesAFew() {
        var part = new FlawPart(new JdbcCorrections(banks.sender.database.jdbc()), banks.sender.clock);
        int year = Dates.day(banks.sender.clock.instant()).getYear();
        assertThat(says(part, year)).containsExactly("minder dan vijf, of geen", "minder dan vijf, of geen", "ja");
        banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.ocmwPosts();
        banks.senderReads();
        assertThat(says(part, year)).containsExactly("minder dan vijf, of geen", "minder dan vijf, of geen", "ja");
        assertThat(says(part, year - 1)).endsWith("ja");

        banks.sender.clock.pass(Duration.ofDays(90));
        assertThat(says(part, year)).endsWith("nee, niet allemaal");
    }

    private List<String> says(FlawPart part, int year) {
        return banks.sender.database.as(TestBridge.OPGROEIEN, () -> part.of(year)).items().stream()
                .map(ReportPart.Item::says)
                .toList();
    }

    @Test
    void whenTheYearAfterItsAnswerIsOverAFlawGoesAndWhatNobodyAnsweredStays() {
        UUID answered = banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.report(DataItem.EMAIL, Flaw.WRONG);
        banks.ocmwPosts();
        banks.senderReads();
        examine(answered, banks.an, "");
        var shelf = new FlawShelf(new JdbcCorrections(banks.sender.database.jdbc()));
        var clock = banks.sender.clock;
        int year = Dates.day(clock.instant()).getYear();
        assertThat(after(shelf, newYear(year + 2).minusSeconds(1))).isZero();
        assertThat(after(shelf, newYear(year + 2))).isEqualTo(1);
        assertThat(banks.came()).singleElement().matches(flaw -> flaw.flawed().item() == DataItem.EMAIL);
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Dates.BRUSSELS).toInstant();
    }

    private int after(FlawShelf shelf, Instant moment) {
        return banks.sender.database.as(TestBridge.OPGROEIEN, () -> shelf.letGo(moment));
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void anOcmwWithoutTheSoftwareReportsWithTheCodeOfTheParcel() {
        OpeningCode code = TestCodes.give(banks.sender, banks.parcel);
        OpeningCode other = OpeningCode.random(new SecureRandom());
        assertThat(typed(other, DataItem.ADDRESS)).isFalse();
        assertThat(banks.came()).isEmpty();

        banks.sender.database.run(
                TestBridge.OPGROEIEN,
                () -> banks.sender
                        .database
                        .jdbc()
                        .sql("update parcel set state = 'ACCEPTED' where id = :id")
                        .param("id", banks.parcel)
                        .update());
        assertThat(typed(code, DataItem.ADDRESS)).isTrue();
        assertThat(banks.sender
                        .as(() -> banks.sender.bridge.find(banks.parcel))
                        .orElseThrow()
                        .state())
                .as("who knows the code opened it")
                .isEqualTo(ParcelState.OPENED);
        assertThat(typed(code, DataItem.ADDRESS)).as("the same again").isTrue();
        assertThat(banks.came()).singleElement().satisfies(flaw -> {
            assertThat(flaw.how()).isEqualTo(How.CODE);
            assertThat(flaw.flawed()).isEqualTo(banks.flawed(DataItem.ADDRESS, Flaw.OUTDATED));
            assertThat(acts(flaw.id())).containsExactly(Act.FLAW_CAME);
        });
    }

    private boolean typed(OpeningCode code, DataItem item) {
        return banks.sender.as(() -> banks.examination.typed(code, item, Flaw.OUTDATED));
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void theSameNoteTwiceIsOneFlaw() {
        UUID id = banks.report(DataItem.TELEPHONE, Flaw.WRONG);
        banks.report(DataItem.TELEPHONE, Flaw.WRONG);
        assertThat(banks.told()).as("a flaw nobody answered yet is told once").hasSize(1);
        banks.ocmwPosts();
        byte[] mail = banks.sender.mailsOf(TestBridge.RETURNS).getLast();
        banks.post().submit(mail, TestBridge.RETURNS, new EmailAddress("iemand@elders.example"));
        banks.senderReads();
        banks.senderReads();
        assertThat(banks.came()).hasSize(1);
        assertThat(acts(id)).containsExactly(Act.FLAW_CAME);
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void whenTheActFallsNoNoteLeaves() {
        int before = banks.sender.mailsOf(TestBridge.RETURNS).size();
        assertThatThrownBy(() -> banks.ocmw.in(() -> {
                    banks.reports.report(
                            UUID.randomUUID(), TestBridge.OPGROEIEN, banks.flawed(DataItem.NAME, Flaw.WRONG));
                    throw new IllegalStateException("The power goes.");
                }))
                .hasMessage("The power goes.");
        banks.ocmwPosts();
        assertThat(banks.sender.mailsOf(TestBridge.RETURNS)).hasSize(before);
        assertThat(banks.told()).isEmpty();
    }

    @Test
    @Proves({Clause.FLAW_EXAMINED, Clause.FLAW_ANSWERED})
    void theTeamExaminesAndTheAnswerComesBackAsAMeasureOnly() {
        UUID id = banks.report(DataItem.EMAIL, Flaw.INCOMPLETE);
        banks.ocmwPosts();
        banks.senderReads();
        assertThat(examine(id, STRANGER, "Gent")).as("another team").isFalse();
        assertThat(examine(id, MANAGER, "")).as("who keeps the protocols").isFalse();
        assertThat(examine(id, banks.an, "")).isTrue();
        assertThat(examine(id, banks.an, "")).as("a second time").isFalse();

        banks.senderPosts();
        byte[] mail = banks.sender.mails().getLast();
        assertThat(new String(mail, StandardCharsets.UTF_8))
                .as("sealed: what it says is for the other Brugwachter alone")
                .contains("brief.brug")
                .doesNotContain("onvolledig", "ASKED_ANEW", "Noor", "Bosch", "noor@");
        banks.ocmwReads();
        banks.ocmwReads();
        assertThat(banks.told())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.answer())
                        .hasValueSatisfying(
                                answer -> assertThat(answer.measure()).isEqualTo(Measure.ASKED_ANEW)));
        assertThat(acts(id)).containsExactly(Act.FLAW_CAME, Act.FLAW_EXAMINED);
        assertThat(banks.ocmw.book.stream().filter(entry -> entry.subject().equals(id)))
                .extracting(Entry::act)
                .containsExactly(Act.FLAW_ANSWER_CAME);
    }

    @Test
    @Proves(Clause.FLAW_EXAMINED)
    void theClockIsTheReasonableTimeOfTheProtocolAndPeopleAreRemindedWhenItPasses() {
        banks.report(DataItem.ADDRESS, Flaw.OUTDATED);
        banks.ocmwPosts();
        banks.senderReads();
        ReceivedFlaw flaw = banks.came().getFirst();
        assertThat(flaw.due())
                .isEqualTo(Shipped.BRUGGE.workingTerms().reasonableTime().after(flaw.moment()));
        assertThat(toDos(banks.an)).singleElement().returns(false, ToDo::urgent);
        assertThat(toDos(MANAGER)).isEmpty();

        banks.sender.clock.pass(Duration.between(flaw.moment(), flaw.due()));
        assertThat(toDos(banks.an)).singleElement().returns(true, ToDo::urgent);
        assertThat(toDos(MANAGER)).singleElement().returns(true, ToDo::urgent);
        examine(flaw.id(), banks.an, TEAM);
        assertThat(toDos(banks.an)).isEmpty();
        assertThat(toDos(MANAGER)).isEmpty();
    }

    @Test
    @Proves(Clause.FLAW_REPORTED)
    void aMailOrACallOfAnOcmwIsNotedByTheTeamThatSentOrWhoKeepsTheProtocols() {
        assertThat(note(STRANGER, "Gent", DataItem.NAME)).isFalse();
        assertThat(note(STRANGER, TEAM, DataItem.NAME))
                .as("a colleague of the team")
                .isTrue();
        assertThat(note(MANAGER, "", DataItem.ADDRESS)).isTrue();
        assertThat(note(MANAGER, "", DataItem.ADDRESS)).as("the same again").isTrue();
        assertThat(banks.came()).extracting(ReceivedFlaw::how).containsExactly(How.MAIL, How.MAIL);

        UUID id = banks.came().getFirst().id();
        examine(id, banks.an, "");
        banks.senderPosts();
        assertThat(new String(banks.sender.mails().getLast(), StandardCharsets.UTF_8))
                .as("the text serves people who read mails by hand")
                .contains("We keken het na (artikel 7)", banks.parcel.toString());
    }

    @Test
    @Proves({Clause.FLAW_REPORTED, Clause.FLAW_ANSWERED})
    void aNoteCountsOnlyUnderTheKeyPinnedForWhoMustHaveSignedIt() {
        UUID id = banks.report(DataItem.ADDRESS, Flaw.WRONG);
        var now = banks.sender.clock.instant();
        var flaw = new Note(Note.Kind.FLAW, id, banks.parcel, List.of("ADDRESS", "WRONG"), now);
        var answer = new Note(Note.Kind.ANSWER, id, banks.parcel, List.of("ERASED"), now);
        String strange = "0".repeat(64);
        assertThat(banks.sender.as(() -> banks.ours.to(banks.examination).came(new SignedNote(flaw, strange))))
                .isFalse();
        assertThat(Walls.as(
                        ReceiverBank.BRUGGE,
                        () -> banks.theirs.to(banks.reports).came(new SignedNote(answer, strange))))
                .isFalse();
        assertThat(banks.came()).isEmpty();
        assertThat(banks.told())
                .singleElement()
                .satisfies(each -> assertThat(each.answer()).isEmpty());
    }

    @Test
    void anotherPartyOfTheDeploymentSeesNothingOfIt() {
        banks.report(DataItem.ADDRESS, Flaw.WRONG);
        banks.ocmwPosts();
        banks.senderReads();
        var elsewhere = Party.of("0212.243.720");
        assertThat(Walls.as(elsewhere, banks.reports::reported)).isEmpty();
        assertThat(Walls.as(elsewhere, banks.examination::all)).isEmpty();
        assertThat(banks.told()).hasSize(1);
        assertThat(banks.came()).hasSize(1);
    }

    private boolean examine(UUID id, Actor by, String team) {
        return banks.sender.as(() -> banks.examination.examine(id, Measure.ASKED_ANEW, by, team));
    }

    private boolean note(Actor by, String team, DataItem item) {
        return banks.sender
                .as(() -> banks.examination.note(banks.parcel, item, Flaw.WRONG, How.MAIL, by, team))
                .isPresent();
    }

    private List<ToDo> toDos(Actor actor) {
        var list = new CorrectionToDos(banks.examination, banks.reports, banks.sender.clock);
        return banks.sender.as(() -> list.waitingFor(actor));
    }

    private List<Act> acts(UUID subject) {
        return banks.sender.book.stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(Entry::act)
                .toList();
    }
}
