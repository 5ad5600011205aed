package be.brugwachter.rights;

import be.brugwachter.referral.Stop;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;

/** Tells a team member that a parent took consent back, and asks for a call when no letter could tell the receiver. */
final class StopToDos implements ToDoSource {
    private final StopDesk stops;

    StopToDos(StopDesk stops) {
        this.stops = stops;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return actor.role() == Role.TEAM_MEMBER
                ? stops.openOf(actor.account()).stream().map(StopToDos::toDo).toList()
                : List.of();
    }

    private static ToDo toDo(Stop stop) {
        String there = "/doorverwijzingen/" + stop.sent().referral() + "/code";
        return stop.untold()
                ? new ToDo("Een ouder trok in: bel het OCMW, noem geen namen", there, true)
                : new ToDo("Een ouder trok in met de code: er vertrekt niets meer", there, false);
    }
}
