package be.brugwachter.reading;

import be.brugwachter.reading.Outline.Section;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where something should have stood that is not there. */
final class Wants {
    private record Home(String article, Pattern role) {}

    private static final Map<String, Home> HOMES = Map.of(
            "art. 2", new Home("art. 2", Roles.PURPOSE),
            "art. 3", new Home("art. 3", Roles.DATA),
            "art. 4", new Home("art. 4", Roles.RECIPIENTS),
            "art. 5", new Home("art. 5", Roles.PERIOD),
            "art. 6", new Home("art. 6", Roles.SECURITY),
            "art. 7", new Home("art. 7", Roles.QUALITY),
            "art. 8", new Home("art. 8", Roles.SANCTION),
            "art. 9", new Home("art. 9", Roles.BREACH),
            "art. 10", new Home("art. 10", Roles.LAW),
            "art. 11", new Home("art. 11", Roles.FORCE));

    private Wants() {}

    /** The place in this text where people look for it: the article with that subject, whatever its number. */
    static Place at(Reading reading, String usual) {
        if (reading.outline().isEmpty() || reading.manuscript().isEmpty()) {
            int line = reading.found().values().stream()
                    .map(Found::place)
                    .filter(place -> place.article().equals(usual))
                    .mapToInt(Place::line)
                    .min()
                    .orElse(1);
            return new Place(usual, line, "");
        }
        Outline outline = reading.outline().orElseThrow();
        Optional<Section> section = Optional.ofNullable(HOMES.get(usual))
                .flatMap(home -> outline.about(home.role()))
                .or(() -> outline.at(usual));
        int line = section.map(each ->
                        reading.manuscript().orElseThrow().line(each.span().from()))
                .orElse(1);
        return new Place(section.map(Section::place).orElse(usual), line, "");
    }
}
