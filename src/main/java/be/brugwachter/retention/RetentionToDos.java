package be.brugwachter.retention;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What waits for the data protection officer and the administrator when a round could not do its work. */
final class RetentionToDos implements ToDoSource {
    private final RetentionDesk desk;

    RetentionToDos(RetentionDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.DPO && actor.role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        return lastDay().stream()
                .flatMap(report -> toDo(report, actor.role()).stream())
                .toList();
    }

    private List<RoundReport> lastDay() {
        List<RoundReport> all = desk.rounds();
        Optional<LocalDate> day = all.stream().map(RoundReport::day).findFirst();
        return all.stream()
                .filter(report -> day.filter(report.day()::equals).isPresent())
                .toList();
    }

    private static Optional<ToDo> toDo(RoundReport report, Role role) {
        return switch (report.outcome()) {
            case DONE -> Optional.empty();
            case FAILED -> Optional.of(new ToDo("Het wissen lukte niet: kijk na wat er misging", "/bewaren", true));
            case HINDERED ->
                role == Role.DPO
                        ? Optional.of(new ToDo(
                                "Er mag iets nog niet vernietigd worden: kijk de selectieregel na", "/bewaren", true))
                        : Optional.empty();
        };
    }
}
