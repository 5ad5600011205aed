package be.brugwachter.protocol.web;

import be.brugwachter.protocol.OpenSteps;
import be.brugwachter.protocol.Standing;
import java.util.List;
import java.util.stream.Stream;

/** What a protocol manager should do next about a protocol, most urgent first, with the way to the receiver at the end. */
final class NextSteps {
    private NextSteps() {}

    static List<Step> of(Standing standing) {
        if (standing.over()) {
            return List.of();
        }
        Stream<Step> open =
                OpenSteps.of(standing).stream().map(todo -> new Step(todo.text(), todo.link(), todo.urgent()));
        return Stream.concat(open, Stream.of(channel(standing))).toList();
    }

    private static Step channel(Standing standing) {
        boolean legible = standing.protocol().mailbox().legible();
        String text = legible
                ? "Kijk de mailbox, het wachtzinnenblad en de sleutel na"
                : "Het mailadres in de tekst is onleesbaar. Laat twee mensen het juiste adres bevestigen";
        return new Step(text, "/kanaal/" + standing.protocol().id(), !legible);
    }

    /**
     * One thing to do.
     *
     * @param text what
     * @param link the page where it is done
     * @param urgent whether nothing can be sent before it is done
     */
    record Step(String text, String link, boolean urgent) {}
}
