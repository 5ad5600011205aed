package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Amended;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDeskTest {
    private TestDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new TestDesk(folder);
    }

    @Test
    void theAssignedWorkerReadsAndItIsRecorded() {
        UUID id = desk.assigned();
        UUID reading = noted(desk.annie, id);
        Card card = shown(desk.annie, id, reading).orElseThrow();
        assertThat(card.client().details().name()).isEqualTo("Zonnedauw");
        assertThat(desk.in(() -> desk.readings.readings(id)))
                .singleElement()
                .returns(TestDesk.CLARIFY, Reading::purpose)
                .returns(desk.annie.account(), Reading::account);
        assertThat(desk.acts(id)).endsWith(Act.DETAILS_READ);
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void nobodyElseReads() {
        UUID id = desk.assigned();
        UUID reading = noted(desk.annie, id);
        Stream.of(desk.brecht, desk.carla, desk.dieter, desk.emma).forEach(other -> {
            assertThat(note(other, id, TestDesk.CLARIFY)).isInstanceOf(Opening.Refused.class);
            assertThat(shown(other, id, reading)).isEmpty();
        });
        assertThat(desk.in(() -> desk.readings.readings(id))).hasSize(1);
    }

    @Test
    @Proves(Clause.TO_SOCIAL_WORKER)
    void whoHandedTheFamilyOverReadsNoMore() {
        UUID id = desk.assigned();
        UUID reading = noted(desk.annie, id);
        desk.in(() -> desk.intakes.takeOver(desk.brecht, id));
        assertThat(shown(desk.annie, id, reading)).isEmpty();
        assertThat(note(desk.annie, id, TestDesk.CLARIFY)).isEqualTo(new Opening.Refused(Answer.NOT_YOURS));
        assertThat(shown(desk.brecht, id, noted(desk.brecht, id))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offer-proactively", "collect-debts", "CLARIFY-NEED"})
    @Proves(Clause.PURPOSE_BOUND)
    void anotherPurposeThanThoseOfTheProtocolIsRefused(String purpose) {
        UUID id = desk.assigned();
        assertThat(note(desk.annie, id, purpose)).isEqualTo(new Opening.Refused(Answer.NO_PURPOSE));
        assertThat(desk.in(() -> desk.readings.readings(id))).isEmpty();
    }

    @Test
    @Proves(Clause.PURPOSE_BOUND)
    void thePurposeThatOnlyBruggeNamesCountsInBrugge() {
        UUID id = desk.assigned();
        assertThat(note(desk.annie, id, "describe-actions")).isInstanceOf(Opening.Noted.class);
    }

    @Test
    @Proves(Clause.PURPOSE_BOUND)
    void aClientKeepsThePurposesAndTermsOfTheVersionUnderWhichItCame(@TempDir Path folder) {
        desk = new TestDesk(folder.resolve("gewijzigd"), Amended::library);
        UUID id = desk.assigned();
        Optional<LocalDate> lastDay = place(id).lastDay();
        assertThat(lastDay).isPresent();

        desk.clock.pass(Duration.ofDays(14));

        assertThat(desk.clock.instant())
                .isAfter(Amended.FROM.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(place(id).lastDay()).isEqualTo(lastDay);
        assertThat(note(desk.annie, id, "describe-otherwise")).isEqualTo(new Opening.Refused(Answer.NO_PURPOSE));
        assertThat(note(desk.annie, id, "describe-actions")).isInstanceOf(Opening.Noted.class);
    }

    private Place place(UUID id) {
        return desk.in(() -> desk.intakes.find(desk.annie, id)).orElseThrow();
    }

    @Test
    void nothingIsShownBeforeTheEntryCommitted() {
        UUID id = desk.assigned();
        Optional<Card> early = desk.stored(() -> shown(desk.annie, id, noted(desk.annie, id)));
        assertThat(early).isEmpty();
    }

    @Test
    void aReadingCountsForOneSitting() {
        UUID id = desk.assigned();
        UUID reading = noted(desk.annie, id);
        desk.clock.pass(ReadingDesk.SITTING.minusSeconds(1));
        assertThat(shown(desk.annie, id, reading)).isPresent();
        desk.clock.pass(ReadingDesk.SITTING);
        assertThat(shown(desk.annie, id, reading)).isEmpty();
    }

    @Test
    void aReadingOfOneClientDoesNotOpenAnother() {
        UUID reading = noted(desk.annie, desk.assigned());
        assertThat(shown(desk.annie, desk.assigned(), reading)).isEmpty();
    }

    @Test
    void aDistributorSeesNamesOfWhoWaitsAndEachIsRecorded() {
        UUID waiting = desk.waiting();
        UUID taken = desk.assigned();
        assertThat(names(desk.dieter)).isEmpty();
        desk.in(() -> desk.readings.noteNames(desk.dieter, TestDesk.CLARIFY));
        assertThat(names(desk.dieter)).containsExactly(entry(waiting, "Fien Zonnedauw"));
        assertThat(desk.acts(waiting)).containsExactly(Act.DETAILS_READ);
        assertThat(desk.acts(taken)).doesNotContain(Act.DETAILS_READ);
    }

    @Test
    @Proves({Clause.TO_SOCIAL_WORKER, Clause.PURPOSE_BOUND})
    void withoutThatFunctionOrAPurposeThereAreNoNames() {
        UUID waiting = desk.waiting();
        desk.in(() -> desk.readings.noteNames(desk.annie, TestDesk.CLARIFY));
        desk.in(() -> desk.readings.noteNames(desk.dieter, "collect-debts"));
        assertThat(names(desk.annie)).isEmpty();
        assertThat(names(desk.dieter)).isEmpty();
        assertThat(desk.in(() -> desk.readings.readings(waiting))).isEmpty();
    }

    @Test
    void anotherPartyReadsNothing() {
        UUID id = desk.assigned();
        UUID reading = noted(desk.annie, id);
        assertThat(Walls.as(TestDesk.BREE, () -> desk.readings.show(desk.annie, id, reading)))
                .isEmpty();
        assertThat(Walls.as(TestDesk.BREE, () -> desk.readings.note(desk.annie, id, TestDesk.CLARIFY)))
                .isInstanceOf(Opening.Refused.class);
        assertThat(Walls.as(TestDesk.BREE, () -> desk.readings.readings(id))).isEmpty();
    }

    private java.util.Map<UUID, String> names(Actor actor) {
        return desk.in(() -> desk.readings.names(actor)).stream()
                .collect(java.util.stream.Collectors.toMap(ReadingDesk.Named::intake, ReadingDesk.Named::name));
    }

    private Opening note(Actor by, UUID id, String purpose) {
        return desk.in(() -> desk.readings.note(by, id, purpose));
    }

    private UUID noted(Actor by, UUID id) {
        return ((Opening.Noted) note(by, id, TestDesk.CLARIFY)).reading();
    }

    private Optional<Card> shown(Actor by, UUID id, UUID reading) {
        return desk.in(() -> desk.readings.show(by, id, reading));
    }
}
