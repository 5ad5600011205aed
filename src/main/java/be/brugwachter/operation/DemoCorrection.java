package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import be.brugwachter.correction.ExaminationDesk;
import be.brugwachter.correction.Measure;
import be.brugwachter.correction.ReceivedFlaw;
import be.brugwachter.operation.DemoDuties.Duty;
import be.brugwachter.protocol.Quality;
import be.brugwachter.referral.Member;
import be.brugwachter.shared.DataItem;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.UUID;

/** A flaw goes from the desk of the OCMW to the team that sent it, and the answer comes back (art. 7). */
final class DemoCorrection {
    private final House house;
    private final DemoDesk desk;
    private final DemoPost post;

    DemoCorrection(House house) {
        this.house = house;
        this.desk = new DemoDesk(house);
        this.post = new DemoPost(house);
    }

    Duty round(UUID intake) {
        desk.marks(intake, DataItem.TELEPHONE, Quality.Flaw.OUTDATED);
        boolean came = post.carryUntil(() -> !waiting().isEmpty());
        boolean answered = came && examine() && post.carryUntil(() -> desk.answered(intake));
        return new Duty(
                List.of(Clause.FLAW_REPORTED, Clause.FLAW_EXAMINED, Clause.FLAW_ANSWERED),
                "Het OCMW meldde dat een telefoonnummer verouderd is. Het team keek het na, en het antwoord kwam terug.",
                answered);
    }

    private boolean examine() {
        UUID flaw = waiting().getFirst().id();
        return Walls.as(Demo.OPGROEIEN, () -> {
            Member member = DemoTour.member(house);
            return examination().examine(flaw, Measure.ASKED_ANEW, member.actor(), member.team());
        });
    }

    private List<ReceivedFlaw> waiting() {
        return Walls.as(Demo.OPGROEIEN, () -> {
            Member member = DemoTour.member(house);
            return examination().of(member.actor(), member.team()).stream()
                    .filter(ReceivedFlaw::open)
                    .toList();
        });
    }

    private ExaminationDesk examination() {
        return house.bean(ExaminationDesk.class);
    }
}
