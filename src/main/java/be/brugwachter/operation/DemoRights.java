package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import be.brugwachter.operation.DemoDuties.Duty;
import be.brugwachter.protocol.Dates;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.StopDesk.Standing;
import be.brugwachter.rights.Checked;
import be.brugwachter.rights.FamilyCodeDesk;
import be.brugwachter.rights.Request;
import be.brugwachter.rights.RightsDesk;
import be.brugwachter.rights.Wish;
import be.brugwachter.shared.Actor;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a client can do: look and take back with a paper code, and ask what is kept (GDPR art. 7(3) and 15). */
final class DemoRights {
    private final House house;

    DemoRights(House house) {
        this.house = house;
    }

    /** The parent looks, takes consent back and thinks again, all with the code on paper. */
    Duty code() {
        FamilyCodeDesk codes = house.bean(FamilyCodeDesk.class);
        boolean round = Walls.as(Demo.OPGROEIEN, () -> {
            Member member = DemoTour.member(house);
            UUID newest = house.bean(FollowDesk.class).mine(member).getFirst().id();
            String code = codes.make(member, newest).orElseThrow().shown();
            return is(codes.standing(code), Standing.RECEIVED)
                    && is(codes.withdraw(code), Standing.STOPPED)
                    && is(codes.undo(code), Standing.RECEIVED);
        });
        return new Duty(
                List.of(Clause.CONSENTED),
                "Een ouder keek met de papieren code, trok de toestemming in en kwam daarop terug.",
                round);
    }

    private static boolean is(Optional<Standing> found, Standing wanted) {
        return found.equals(Optional.of(wanted));
    }

    /** The client asks the OCMW what it keeps, and gets an answer. */
    Duty access(UUID intake) {
        boolean answered = Walls.as(DemoPeople.BRUGGE, () -> {
            RightsDesk rights = house.bean(RightsDesk.class);
            Actor worker = new DemoDesk(house).worker();
            var about = new Request.About(Request.Bank.INTAKE, intake);
            var asked = new RightsDesk.Noted(
                    Wish.ACCESS,
                    Checked.KNOWN_TO_ME,
                    Dates.day(house.bean(Clock.class).instant()));
            return rights.note(worker, about, asked)
                    .filter(id -> rights.answer(worker, id, Optional.empty()))
                    .flatMap(id -> rights.reply(worker, id))
                    .flatMap(reply -> reply.report())
                    .isPresent();
        });
        return new Duty(List.of(), "Een cliënt vroeg het OCMW wat het bewaart, en kreeg een antwoord.", answered);
    }
}
