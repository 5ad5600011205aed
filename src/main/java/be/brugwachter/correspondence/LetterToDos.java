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
        return desk.all().stream()
                .filter(ReceivedLetter::unread)
                .map(this::toDo)
                .toList();
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
