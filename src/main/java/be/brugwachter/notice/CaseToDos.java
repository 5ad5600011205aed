package be.brugwachter.notice;

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
import java.util.stream.Stream;

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
                : desk.all().stream().flatMap(this::todos).toList();
    }

    private Stream<ToDo> todos(CaseFile file) {
        if (file.closed()) {
            return Stream.empty();
        }
        String mark = file.head().drill() ? "Oefening: " : "";
        return open(file).stream()
                .map(text -> new ToDo(
                        mark + text,
                        "/meldingen/" + file.head().id(),
                        !file.head().drill()));
    }

    /** Side by side: the supervisor's clock does not wait for the other party, nor the people for either. */
    private List<String> open(CaseFile file) {
        if (file.lacks().isEmpty()) {
            return List.of(
                    file.peer().word() == Word.ACCEPTED
                            ? "bel de andere functionaris: de melding is nog niet bevestigd"
                            : "sluit de melding af als alles gedaan is");
        }
        return file.lacks().stream().flatMap(lack -> words(file, lack).stream()).toList();
    }

    private Optional<String> words(CaseFile file, Lack lack) {
        return switch (lack) {
            case OTHER_OFFICER -> officer(file);
            case SUPERVISOR -> Optional.of(supervisor(file.head()));
            case LATE_REASON -> Optional.of("noteer waarom de toezichthouder het lek later dan 72 uur hoorde");
            case PEOPLE -> Optional.of("beslis of je het lek aan de mensen zelf vertelt");
        };
    }

    private Optional<String> officer(CaseFile file) {
        return switch (file.peer().word()) {
            case NONE ->
                Optional.of("meld het lek aan de functionaris van de andere partij"
                        + file.peer()
                                .due()
                                .map(due -> ", voor " + Dates.dutch(due))
                                .orElse(""));
            case STRANDED -> Optional.of("bel de andere functionaris: de melding van het lek kwam niet aan");
            default -> Optional.empty();
        };
    }

    private String supervisor(BreachCase breach) {
        return breach.lateAt(desk.now())
                ? "de 72 uur voor de toezichthouder zijn om: beslis vandaag en kies waarom het later is"
                : "beslis over de toezichthouder voor " + Dates.dutch(breach.deadline());
    }

    @Override
    public List<Due> from(LocalDate today) {
        return desk.all().stream()
                .filter(file -> !file.closed() && !file.head().drill())
                .flatMap(file -> Stream.of(
                        due(file, Lack.OTHER_OFFICER, file.peer().due(), today),
                        due(file, Lack.SUPERVISOR, Optional.of(file.head().deadline()), today)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Due> due(CaseFile file, Lack lack, Optional<Instant> until, LocalDate today) {
        boolean officer = lack == Lack.OTHER_OFFICER;
        return until.filter(any -> file.lacks().contains(lack))
                .map(Dates::day)
                .map(day -> new Due(
                        (officer ? "breach-told-" : "breach-") + file.head().id(),
                        Due.shown(day, today),
                        officer
                                ? "Laatste dag om een lek te melden aan de andere functionaris"
                                : "Einde van de 72 uur om een lek te melden aan de toezichthouder",
                        "/meldingen/" + file.head().id()));
    }
}
