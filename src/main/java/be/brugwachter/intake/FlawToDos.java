package be.brugwachter.intake;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;

/** What waits at the desk after an answer: the partners who got the same data must hear of it. */
final class FlawToDos implements ToDoSource {
    private final FlawDesk flaws;
    private final IntakeDesk desk;

    FlawToDos(FlawDesk flaws, IntakeDesk desk) {
        this.flaws = flaws;
        this.desk = desk;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        boolean atTheDesk = actor.role() == Role.SOCIAL_WORKER && desk.admits(actor);
        return atTheDesk && !flaws.toTell().isEmpty()
                ? List.of(new ToDo(
                        "Een partner moet weten dat een gegeven niet klopt: bel, of noteer dat de partner het bevestigde",
                        "/onthaal/partners-verwittigen",
                        true))
                : List.of();
    }
}
