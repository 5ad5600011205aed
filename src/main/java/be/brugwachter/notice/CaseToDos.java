package be.brugwachter.notice;

import be.brugwachter.notice.Choice.Group;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The clock of each breach: for the officer on the home page, and in the calendar. */
final class CaseToDos implements ToDoSource, DueSource {
    private final CaseDesk desk;

    CaseToDos(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return actor.role() != Role.DPO
                ? List.of()
                : desk.all().stream().flatMap(file -> todo(file).stream()).toList();
    }

    private Optional<ToDo> todo(CaseFile file) {
        String link = "/meldingen/" + file.head().id();
        String mark = file.head().drill() ? "Oefening: " : "";
        if (file.closed()) {
            return Optional.empty();
        }
        if (!file.told()) {
            return Optional.of(new ToDo(
                    mark + "meld het lek aan de functionaris van de andere partij",
                    link,
                    !file.head().drill()));
        }
        return undecided(file)
                .map(text -> new ToDo(mark + text, link, !file.head().drill()));
    }

    private Optional<String> undecided(CaseFile file) {
        if (file.last(Group.SUPERVISOR).isEmpty()) {
            return Optional.of(supervisor(file.head()));
        }
        if (file.last(Group.PEOPLE).isEmpty()) {
            return Optional.of("beslis of je het lek aan de mensen zelf vertelt");
        }
        return file.last(Group.CONFIRMED).isEmpty()
                ? Optional.of("bel de andere functionaris: de melding is nog niet bevestigd")
                : Optional.of("sluit de melding af als alles gedaan is");
    }

    private String supervisor(BreachCase breach) {
        Instant until = breach.deadline();
        return breach.lateAt(desk.now())
                ? "de 72 uur voor de toezichthouder zijn om: beslis vandaag en schrijf waarom het later is"
                : "beslis over de toezichthouder voor " + Moments.dutch(until);
    }

    @Override
    public List<Due> from(LocalDate today) {
        return desk.all().stream()
                .filter(file -> !file.closed() && !file.head().drill())
                .filter(file -> file.last(Group.SUPERVISOR).isEmpty())
                .map(file -> due(file.head(), today))
                .toList();
    }

    private static Due due(BreachCase breach, LocalDate today) {
        LocalDate last = Dates.day(breach.deadline());
        return new Due(
                "breach-" + breach.id(),
                last.isBefore(today) ? today : last,
                "Einde van de 72 uur om een lek te melden aan de toezichthouder",
                "/meldingen/" + breach.id());
    }
}
