package be.brugwachter.site;

import be.brugwachter.audit.LostDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** After a copy was put back: families whom only the logbook still knows wait for a call, today. */
@Component
class LostToDos implements ToDoSource {
    private final LostDesk lost;

    LostToDos(LostDesk lost) {
        this.lost = lost;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.PROTOCOL_MANAGER && actor.role() != Role.DPO) {
            return List.of();
        }
        int many = lost.open().size();
        String who = many == 1 ? "Eén gezin raakte" : many + " gezinnen raakten";
        return many == 0
                ? List.of()
                : List.of(new ToDo(
                        who + " zoek bij het terugzetten van een kopie. Kijk wie je belt", "/zoekgeraakt", true));
    }
}
