package be.brugwachter.referral;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;

/** Tells the sender's data protection officer that a referral went wrong, until the officer saw it. */
final class BreachToDos implements ToDoSource {
    private final BreachDesk breaches;

    BreachToDos(BreachDesk breaches) {
        this.breaches = breaches;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return actor.role() == Role.DPO && breaches.anyUnseen()
                ? List.of(new ToDo(
                        "Een doorverwijzing ging naar het verkeerde OCMW. Kijk wat je moet doen", "/inbreuken", true))
                : List.of();
    }
}
