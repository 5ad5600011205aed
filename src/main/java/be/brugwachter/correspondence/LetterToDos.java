package be.brugwachter.correspondence;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Letters nobody read yet. A breach comes first: its clock runs. */
final class LetterToDos implements ToDoSource {
    private final LetterDesk desk;

    LetterToDos(LetterDesk desk) {
        this.desk = desk;
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
        return new ToDo(
                "Lees de brief van " + desk.other(letter.matter().protocol()) + ": "
                        + letter.title().toLowerCase(Locale.ROOT),
                "/brieven/" + letter.id(),
                switch (letter.matter().kind()) {
                    case BREACH, BREACH_UPDATED, HOST_BREACH -> true;
                    default -> false;
                });
    }
}
