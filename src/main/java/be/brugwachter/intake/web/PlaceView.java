package be.brugwachter.intake.web;

import be.brugwachter.intake.Intake;
import be.brugwachter.intake.Place;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client as the list shows it. No name.
 *
 * @param kind the colour of the state
 * @param due what is asked today; empty for nothing
 * @param worker who looks after the client, or null
 * @param deputy who takes over, or null
 * @param strip when and why the data go
 */
record PlaceView(
        String href,
        String since,
        String sender,
        String state,
        String kind,
        String due,
        boolean today,
        boolean waiting,
        @Nullable String worker,
        @Nullable String deputy,
        String strip) {
    private static final String SOMEBODY = "een collega";

    static PlaceView of(Place place, Map<UUID, String> people) {
        return new PlaceView(
                "/onthaal/" + place.id(),
                Words.since(place),
                place.protocol().sender().name(),
                Words.state(place.intake()),
                Words.kind(place),
                place.due().sentence(),
                place.due().today(),
                place.intake() instanceof Intake.Received,
                place.hands()
                        .map(hands -> people.getOrDefault(hands.worker(), SOMEBODY))
                        .orElse(null),
                place.hands()
                        .map(hands -> people.getOrDefault(hands.deputy(), SOMEBODY))
                        .orElse(null),
                Words.strip(place));
    }
}
