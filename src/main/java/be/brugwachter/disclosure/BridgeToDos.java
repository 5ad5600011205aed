package be.brugwachter.disclosure;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What waits on the bridge: a way that is not open yet or soon closes, for who keeps it; what was agreed, for the officer. */
final class BridgeToDos implements ToDoSource {
    private final ProtocolDesk protocols;
    private final ChannelDesk channels;
    private final SheetDesk sheets;
    private final NoticeDesk notices;
    private final Clock clock;

    BridgeToDos(ProtocolDesk protocols, ChannelDesk channels, SheetDesk sheets, NoticeDesk notices, Clock clock) {
        this.protocols = protocols;
        this.channels = channels;
        this.sheets = sheets;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case PROTOCOL_MANAGER ->
                Stream.concat(calls(), ways(actor).flatMap(protocol -> way(protocol, actor).stream()))
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
        boolean call = notices.newest().stream().anyMatch(Notice::needsACall);
        return call
                ? Stream.of(new ToDo("Verwittig zelf de functionaris van de andere partij", "/te-zien", false))
                : Stream.empty();
    }

    private Stream<Protocol> ways(Actor actor) {
        return protocols.protocols().stream()
                .filter(protocol -> protocol.sideOf(actor.party())
                        .filter(Side.SENDER::equals)
                        .isPresent())
                .filter(protocol ->
                        !protocols.standing(protocol, clock.instant()).over());
    }

    private List<ToDo> way(Protocol protocol, Actor actor) {
        var todos = new ArrayList<ToDo>();
        var facts = channels.facts(protocol.id());
        if (channels.waiting(protocol.id()).stream()
                .anyMatch(waiting -> !waiting.proposal().by().equals(actor.account()))) {
            todos.add(toDo(protocol, "kijk na wat een collega voorstelde en bevestig het", true));
        }
        if (!facts.mailboxConfirmed()) {
            todos.add(toDo(protocol, "spreek het mailadres af, met twee mensen", true));
        } else if (!facts.testAnswered()) {
            todos.add(toDo(protocol, "het mailadres antwoordde nog niet op een proefbericht", true));
        }
        if (!facts.sheetLive()) {
            todos.add(toDo(protocol, "er is nog geen wachtzinnenblad in gebruik", true));
        }
        todos.addAll(warnings(protocol));
        return todos;
    }

    /** A newer sheet in use takes the warning away. */
    private List<ToDo> warnings(Protocol protocol) {
        return sheets.live(protocol.id()).stream()
                .flatMap(sheet -> sheet.warningsAt(clock.instant()).stream())
                .map(warning -> toDo(
                        protocol,
                        switch (warning) {
                            case LOW -> "het wachtzinnenblad is bijna op. Maak een nieuw blad";
                            case EXPIRING -> "het wachtzinnenblad vervalt binnen een maand. Maak een nieuw blad";
                        },
                        false))
                .toList();
    }

    private static ToDo toDo(Protocol protocol, String text, boolean urgent) {
        return new ToDo(protocol.receiver().name() + ": " + text, "/kanaal/" + protocol.id(), urgent);
    }
}
