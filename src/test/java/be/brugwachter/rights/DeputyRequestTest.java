package be.brugwachter.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.correspondence.Posted;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Hands;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.operation.SenderAtWork;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Dates;
import be.brugwachter.rights.Request.About;
import be.brugwachter.rights.Request.Bank;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deputy takes a family over: what it asked does not stay behind with who noted it. */
class DeputyRequestTest {
    private TestHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoTakesAFamilyOverSeesAndAnswersWhatItAsked() {
        Actor fatima = actor("fatima");
        Actor jef = actor("jef");
        UUID intake = cameTo(fatima, jef);
        var rights = house.bean(RightsDesk.class);
        About about = new About(Bank.INTAKE, intake);
        LocalDate today = Dates.day(house.bean(Clock.class).instant());
        UUID asked = in(() -> rights.note(
                        fatima, about, new RightsDesk.Noted(Wish.CORRECTION, Checked.IDENTITY_CARD_SEEN, today)))
                .orElseThrow();
        assertThat(in(() -> rights.register(jef))).isEmpty();
        assertThat(in(() -> rights.answer(jef, asked, Optional.of(Outcome.DONE))))
                .isFalse();

        assertThat(in(() -> house.bean(IntakeDesk.class).takeOver(jef, intake))).isEqualTo(Answer.DONE);
        assertThat(in(() -> rights.register(jef))).extracting(Request::id).containsExactly(asked);
        assertThat(in(() -> rights.answer(jef, asked, Optional.of(Outcome.DONE))))
                .isTrue();
    }

    private UUID cameTo(Actor worker, Actor deputy) {
        SenderAtWork sender = new SenderAtWork(house);
        sender.sent();
        sender.courier();
        var desk = house.bean(IntakeDesk.class);
        Walls.run(Posted.BRUGGE, house.bean(ArrivalRound.class)::round);
        UUID intake = in(() -> desk.list(worker)).getFirst().id();
        in(() -> desk.assign(worker, intake, new Hands(worker.account(), deputy.account())));
        return intake;
    }

    private Actor actor(String username) {
        return in(() -> house.bean(StaffDesk.class).all().stream()
                .filter(account -> account.username().equals(username))
                .map(Account::id)
                .map(id -> new Actor(Posted.BRUGGE, id, Role.SOCIAL_WORKER))
                .findFirst()
                .orElseThrow());
    }

    private static <T> T in(Supplier<T> work) {
        return Walls.as(Posted.BRUGGE, work);
    }
}
