package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What waits on the bridge: a way that is not open yet or soon closes, for who keeps it; what was agreed, for the officer. */
final class BridgeToDos implements ToDoSource {
    private final ProtocolDesk protocols;
    private final WayToDos ways;
    private final NoticeDesk notices;
    private final Clock clock;

    BridgeToDos(ProtocolDesk protocols, WayToDos ways, NoticeDesk notices, Clock clock) {
        this.protocols = protocols;
        this.ways = ways;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case PROTOCOL_MANAGER ->
                Stream.concat(calls(), ways().flatMap(way -> ways.of(way, actor).stream()))
                        .toList();
            case DPO -> toSee();
            case TEAM_MEMBER, SOCIAL_WORKER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private List<ToDo> toSee() {
        int many = notices.unseen().size();
        String text = many == 1
                ? "Twee mensen legden iets vast. Kijk of het klopt"
                : "Twee mensen legden " + many + " keer iets vast. Kijk of het klopt";
        return many == 0 ? List.of() : List.of(new ToDo(text, "/te-zien", true));
    }

    private Stream<ToDo> calls() {
        boolean call = notices.newest().stream()
                .filter(Notice::needsACall)
                .anyMatch(notice -> protocols.byId(notice.told().protocol()).isPresent());
        return call
                ? Stream.of(new ToDo("Verwittig zelf de functionaris van de andere partij", "/te-zien", false))
                : Stream.empty();
    }

    private Stream<Way> ways() {
        return protocols.sentHere().stream()
                .filter(protocol ->
                        !protocols.standing(protocol, clock.instant()).over())
                .map(Way::of);
    }
}
