package be.brugwachter.rights;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The clock of what clients asked: for who noted it each by itself, for the data protection officer all together. */
final class RequestToDos implements ToDoSource {
    private static final int SOON_DAYS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl-BE"));

    private final RightsDesk desk;
    private final Logbook logbook;

    RequestToDos(RightsDesk desk, Logbook logbook) {
        this.desk = desk;
        this.logbook = logbook;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case DPO -> together(desk.open()).stream().toList();
            case TEAM_MEMBER, SOCIAL_WORKER ->
                desk.register(actor).stream()
                        .filter(Request::open)
                        .filter(each ->
                                (each.about().bank() == Request.Bank.REFERRAL) == (actor.role() == Role.TEAM_MEMBER))
                        .map(each -> toDo("Antwoord op een vraag over gegevens", each.due(), "/rechten/" + each.id()))
                        .toList();
            case PROTOCOL_MANAGER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private Optional<ToDo> together(List<Request> open) {
        return open.stream()
                .map(Request::due)
                .min(Comparator.naturalOrder())
                .map(first -> toDo("Vragen over rechten zonder antwoord: " + open.size(), first, "/rechten"));
    }

    private ToDo toDo(String text, LocalDate due, String link) {
        boolean late = logbook.today().isAfter(due);
        String clock = late ? ", te laat sinds " + DAY.format(due) : ", ten laatste " + DAY.format(due);
        return new ToDo(text + clock, link, !logbook.today().plusDays(SOON_DAYS).isBefore(due));
    }
}
