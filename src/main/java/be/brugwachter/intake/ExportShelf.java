package be.brugwachter.intake;

import be.brugwachter.retention.Law;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files laid down for the OCMW's own file system. They go with the event that ends their use, not by a clock. */
final class ExportShelf implements Shelf {
    private final IntakeStore intakes;
    private final Exports exports;

    ExportShelf(IntakeStore intakes, Exports exports) {
        this.intakes = intakes;
        this.exports = exports;
    }

    @Override
    public ShelfName name() {
        return ShelfName.EXPORT;
    }

    /** What the event itself should have taken away, and files of which no row tells. Usually nothing. */
    @Override
    public int letGo(Instant now) {
        List<UUID> ended = exports.here().stream()
                .filter(intake -> intakes.lock(intake).filter(this::lives).isEmpty())
                .toList();
        ended.forEach(intake -> exports.takeAway(intake, Law.NO_LONGER_NEEDED));
        return ended.size() + exports.sweep(now);
    }

    private boolean lives(Intake intake) {
        return intakes.client(intake.id()).isPresent();
    }

    @Override
    public Stock stock(Instant now) {
        return Stock.of(
                exports.here().size(),
                Optional.empty(),
                "Een bestand voor het dossiersysteem gaat weg zodra dat de overdracht bevestigt, zodra het dossiernummer genoteerd is, of zodra de"
                        + " gegevens van dat gezin hier weggaan. Geen klok wist het.");
    }
}
