package be.brugwachter.intake;

import be.brugwachter.disclosure.WayToDos;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits around partners: the list and the ways for who keeps them, a telephone call for the desk. */
final class OnwardToDos implements ToDoSource {
    private final PartnerDesk partners;
    private final OnwardFollowDesk follow;
    private final IntakeDesk desk;
    private final WayToDos ways;

    OnwardToDos(PartnerDesk partners, OnwardFollowDesk follow, IntakeDesk desk, WayToDos ways) {
        this.partners = partners;
        this.follow = follow;
        this.desk = desk;
        this.ways = ways;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() == Role.PROTOCOL_MANAGER) {
            return keeping(actor);
        }
        boolean atTheDesk = actor.role() == Role.SOCIAL_WORKER && desk.admits(actor);
        return atTheDesk && !follow.calls().isEmpty()
                ? List.of(new ToDo("Bel een partner: er is iets teruggenomen", "/onthaal/partners-bellen", true))
                : List.of();
    }

    private List<ToDo> keeping(Actor actor) {
        Set<String> listed =
                partners.listed().stream().map(partner -> partner.way().value()).collect(Collectors.toSet());
        List<ToDo> todos = partners.ours().stream()
                .filter(way -> listed.contains(way.id().value()))
                .flatMap(way -> ways.of(way, actor).stream())
                .collect(Collectors.toList());
        if (partners.waiting().stream()
                .anyMatch(waiting -> !waiting.proposal().by().equals(actor.account()))) {
            todos.add(new ToDo("Kijk na wat een collega voor de lijst van partners voorstelde", "/partners", true));
        }
        return todos;
    }
}
