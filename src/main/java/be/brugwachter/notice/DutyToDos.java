package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import be.brugwachter.trust.Walls;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Contacts to look at once a year, and changes of law of which nobody said yet that it arrived. */
@Upholds({Clause.BREACH_CONTACTS, Clause.LAW_CHANGE_TOLD})
final class DutyToDos implements ToDoSource, DueSource {
    private static final String CONTACTS = "/meldingen/contacten";
    private static final String LAW = "/meldingen/wetswijziging";
    private final DutyDesk desk;

    DutyToDos(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.DPO) {
            return List.of();
        }
        LocalDate today = desk.today();
        return from(today).stream()
                .filter(due -> !due.day().isAfter(today))
                .map(due -> new ToDo(due.text(), due.link(), false))
                .toList();
    }

    @Override
    public List<Due> from(LocalDate today) {
        return Stream.concat(
                        desk.contacts().stream().map(each -> contacts(each, today)),
                        desk.changes().stream()
                                .filter(each -> each.confirmed().isEmpty())
                                .map(each -> law(each, today)))
                .toList();
    }

    private static Due contacts(DutyDesk.Contacts each, LocalDate today) {
        return new Due(
                "contacts-" + each.protocol().id() + "-" + each.due(),
                Due.shown(each.due(), today),
                each.protocol().other(Walls.party()).name() + ": kijk na of de contacten voor een lek nog kloppen",
                CONTACTS);
    }

    private Due law(LawChange change, LocalDate today) {
        boolean stranded = desk.stranded(change);
        return new Due(
                "law-" + change.id(),
                stranded ? today : Due.shown(desk.confirmBy(change), today),
                stranded
                        ? "Een wetswijziging raakte niet tot bij de andere functionaris: bel"
                        : "Een wetswijziging is nog niet bevestigd: bel de andere functionaris",
                LAW);
    }
}
