package be.brugwachter.site;

import be.brugwachter.audit.Lost;
import be.brugwachter.audit.LostDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        long lines = lost.open().stream()
                .filter(each -> each.kind() == Lost.Kind.LINE)
                .count();
        long families = lost.open().size() - lines;
        return Stream.of(
                        said(families, "Eén gezin raakte", " gezinnen raakten", ". Kijk wie je belt"),
                        said(
                                lines,
                                "Eén regel van een register raakte",
                                " regels van registers raakten",
                                ". Schrijf opnieuw in"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ToDo> said(long many, String one, String more, String next) {
        return many == 0
                ? Optional.empty()
                : Optional.of(new ToDo(
                        (many == 1 ? one : many + more) + " zoek bij het terugzetten van een kopie" + next,
                        "/zoekgeraakt",
                        true));
    }
}
