package be.brugwachter.intake;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What waits at the desk: clients without a worker, and those about whom a worker must decide today. Never a name. */
final class IntakeToDos implements ToDoSource {
    private static final String DESK = "/onthaal";

    private final IntakeDesk desk;
    private final CallDesk calls;

    IntakeToDos(IntakeDesk desk, CallDesk calls) {
        this.desk = desk;
        this.calls = calls;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.SOCIAL_WORKER && actor.role() != Role.DISTRIBUTOR) {
            return List.of();
        }
        if (!desk.admits(actor)) {
            return List.of(
                    new ToDo("Bevestig je beroepsgeheim, dan kun je aan het onthaal werken", "/mijn-gegevens", true));
        }
        List<Place> all = desk.list(actor);
        List<ToDo> found = new ArrayList<>();
        waiting(all, found);
        all.stream()
                .filter(place -> place.isOf(actor.account()) && place.due() != Due.NOTHING)
                .map(place -> new ToDo(
                        about(place), DESK + "/" + place.id(), place.due().today()))
                .forEach(found::add);
        notArrived(actor, all).forEach(found::add);
        return found;
    }

    private Stream<ToDo> notArrived(Actor actor, List<Place> all) {
        Set<UUID> refused = calls.refused();
        return all.stream()
                .filter(place -> place.isOf(actor.account()) && refused.contains(place.id()))
                .map(place -> new ToDo(
                        "Een gezin bij jou kwam niet aan in het dossiersysteem. Kijk wat je kunt doen",
                        DESK + "/" + place.id() + "/dossier",
                        true));
    }

    private static void waiting(List<Place> all, List<ToDo> found) {
        List<Place> waiting =
                all.stream().filter(place -> place.hands().isEmpty()).toList();
        if (!waiting.isEmpty()) {
            boolean tooLong = waiting.stream().anyMatch(place -> place.due().today());
            String who =
                    waiting.size() == 1 ? "Eén gezin wacht op iemand" : waiting.size() + " gezinnen wachten op iemand";
            found.add(new ToDo(tooLong ? who + ", al te lang" : who, DESK, tooLong));
        }
    }

    private static String about(Place place) {
        return place.due() == Due.DECIDE
                ? "Voor een gezin bij jou is de afgesproken tijd om: beslis vandaag"
                : "Voor een gezin bij jou loopt de afgesproken tijd bijna af: probeer nog eens contact";
    }
}
