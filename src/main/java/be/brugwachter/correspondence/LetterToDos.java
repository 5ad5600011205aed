package be.brugwachter.correspondence;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Letters nobody read yet. A breach comes first: its clock runs. */
final class LetterToDos implements ToDoSource {
    private final LetterDesk desk;
    private final ProtocolDesk protocols;

    LetterToDos(LetterDesk desk, ProtocolDesk protocols) {
        this.desk = desk;
        this.protocols = protocols;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.DPO) {
            return List.of();
        }
        Stream<ToDo> unread = desk.all().stream().filter(ReceivedLetter::unread).map(this::toDo);
        Stream<ToDo> stranded = desk.stranded().stream()
                .limit(1)
                .map(each ->
                        new ToDo("Een verzegelde brief kwam niet aan: bel de andere functionaris", "/brieven", true));
        return Stream.concat(stranded, unread).toList();
    }

    private ToDo toDo(ReceivedLetter each) {
        OfficerLetter letter = each.letter();
        String from = protocols
                .byId(letter.matter().protocol())
                .map(protocol -> name(protocol))
                .orElse("de andere partij");
        return new ToDo(
                "Lees de brief van " + from + ": "
                        + letter.matter().kind().dutch().toLowerCase(Locale.ROOT),
                "/brieven/" + letter.id(),
                switch (letter.matter().kind()) {
                    case BREACH, BREACH_UPDATED, HOST_BREACH -> true;
                    default -> false;
                });
    }

    private static String name(Protocol protocol) {
        return protocol.other(Walls.party()).name();
    }
}
