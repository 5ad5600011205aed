package be.brugwachter.disclosure;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a way asks of who keeps it: it is not open yet, or it soon closes. */
public final class WayToDos {
    private final ChannelDesk channels;
    private final SheetDesk sheets;
    private final Clock clock;

    /** Of the ways these desks keep. */
    public WayToDos(ChannelDesk channels, SheetDesk sheets, Clock clock) {
        this.channels = channels;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** All of it for one way, the most urgent first. */
    public List<ToDo> of(Way way, Actor actor) {
        var todos = new ArrayList<ToDo>();
        var facts = channels.facts(way.id());
        if (channels.waiting(way.id()).stream()
                .anyMatch(waiting -> !waiting.proposal().by().equals(actor.account()))) {
            todos.add(toDo(way, "kijk na wat een collega voorstelde en bevestig het", true));
        }
        if (facts.mailReturned()) {
            todos.add(toDo(way, "een bericht kwam terug. Er vertrekt niets tot je gekeken hebt", true));
        }
        if (!facts.mailboxConfirmed()) {
            todos.add(toDo(way, "spreek het mailadres af, met twee mensen", true));
        } else if (!facts.testAnswered()) {
            todos.add(toDo(way, "het mailadres antwoordde nog niet op een proefbericht", true));
        }
        if (!facts.sheetLive()) {
            todos.add(toDo(way, "er is nog geen wachtzinnenblad in gebruik", true));
        }
        todos.addAll(warnings(way));
        return todos;
    }

    /** A newer sheet in use takes the warning away. */
    private List<ToDo> warnings(Way way) {
        return sheets.live(way.id()).stream()
                .flatMap(sheet -> sheet.warningsAt(clock.instant()).stream())
                .map(warning -> toDo(
                        way,
                        switch (warning) {
                            case LOW -> "het wachtzinnenblad is bijna op. Maak een nieuw blad";
                            case EXPIRING -> "het wachtzinnenblad vervalt binnen een maand. Maak een nieuw blad";
                        },
                        false))
                .toList();
    }

    private static ToDo toDo(Way way, String text, boolean urgent) {
        return new ToDo(way.receiver().name() + ": " + text, "/kanaal/" + way.id(), urgent);
    }
}
