package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.intake.Intake.Assigned;
import be.brugwachter.intake.Intake.Contacted;
import be.brugwachter.intake.Intake.Erased;
import be.brugwachter.intake.Intake.Open;
import be.brugwachter.intake.Intake.Received;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the states of a client at the desk allow, without a desk or a store. */
class IntakeStatesTest {
    private static final UUID ID = new UUID(1, 1);
    private static final UUID WORKER = new UUID(2, 2);
    private static final UUID DEPUTY = new UUID(3, 3);
    private static final Hands HANDS = new Hands(WORKER, DEPUTY);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static Stream<Open> open() {
        var sender = new Party(new EnterpriseNumber("0886886638"));
        var arrival = new Arrival(new ProtocolId("opgroeien-ocmw-brugge"), 1, sender, new UUID(4, 4), Instant.EPOCH);
        return Stream.of(
                new Received(ID, arrival, Instant.EPOCH),
                new Assigned(ID, arrival, HANDS, Instant.EPOCH),
                new Contacted(ID, arrival, HANDS, Instant.EPOCH));
    }

    @ParameterizedTest
    @MethodSource("open")
    @Proves(Clause.KEEP_UNTIL_CONTACT)
    void noClockErasesAClientWhoWaitsAndEveryEventDoes(Open waiting) {
        assertThatThrownBy(() -> waiting.erased(ErasureGround.END_OF_TERM, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("art. 3");
        assertThat(Arrays.stream(ErasureGround.values()).filter(ground -> !ground.byClock()))
                .hasSize(ErasureGround.values().length - 1)
                .allSatisfy(ground -> assertThat(waiting.erased(ground, DAY)).isEqualTo(new Erased(ID, DAY, ground)));
    }

    @Test
    void everyGroundSaysWhyInItsOwnSentence() {
        assertThat(ErasureGround.values())
                .extracting(ErasureGround::sentence)
                .doesNotHaveDuplicates()
                .allMatch(said -> said.endsWith("."));
    }

    /** Who wants no help here may well want it there. */
    @Test
    void onlyWhatSomebodyTookBackIsToldToPartners() {
        assertThat(ErasureGround.values())
                .filteredOn(ErasureGround::reachesPartners)
                .containsExactlyInAnyOrder(
                        ErasureGround.WITHDRAWN,
                        ErasureGround.WRONG_RECEIVER,
                        ErasureGround.REQUESTED,
                        ErasureGround.SUPERFLUOUS);
    }

    @Test
    void aClientIsInHandsOnceAssigned() {
        assertThat(open().map(Open::inHands))
                .satisfiesExactly(
                        nobody -> assertThat(nobody).isEmpty(),
                        assigned -> assertThat(assigned).contains(HANDS),
                        contacted -> assertThat(contacted).contains(HANDS));
    }

    @Test
    void theWorkerHoldsTheClientAndTheDeputyTakesOver() {
        assertThat(HANDS.hold(WORKER)).isTrue();
        assertThat(HANDS.hold(DEPUTY)).isFalse();
        assertThat(HANDS.turned()).isEqualTo(new Hands(DEPUTY, WORKER));
        assertThatThrownBy(() -> new Hands(WORKER, WORKER)).hasMessageContaining("somebody else");
    }
}
