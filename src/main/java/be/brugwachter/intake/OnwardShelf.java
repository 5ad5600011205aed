package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Our sealed copies of what went to partners: they go when the partner opens them, with the client's data, or after sixty days. */
final class OnwardShelf implements Shelf {
    /** As long as a parcel can be opened. */
    private static final Duration OPENABLE = Duration.ofDays(60);

    private final OnwardStore store;
    private final BridgeDesk bridge;
    private final DeclarationDesk declarations;
    private final Logbook logbook;

    OnwardShelf(OnwardStore store, BridgeDesk bridge, DeclarationDesk declarations, Logbook logbook) {
        this.store = store;
        this.bridge = bridge;
        this.declarations = declarations;
        this.logbook = logbook;
    }

    @Override
    public ShelfName name() {
        return ShelfName.ONWARD;
    }

    @Override
    public int letGo(Instant now) {
        List<OnwardDisclosure> over = store.unopenedSince(now.minus(OPENABLE)).stream()
                .flatMap(each -> store.lock(each.id()).stream())
                .toList();
        over.forEach(onward -> {
            onward.parcel().ifPresent(bridge::withhold);
            bridge.forget(onward.id());
            store.move(onward.to(OnwardDisclosure.State.LAPSED, logbook.now()));
            declarations.declare(ShelfName.ONWARD, Law.NO_LONGER_NEEDED);
            logbook.write(Actor.system(Walls.party()), Act.ONWARD_LAPSED, onward.id(), Clause.ONWARD_TO_GBO);
        });
        return over.size();
    }

    @Override
    public Stock stock(Instant now) {
        List<OnwardDisclosure> waiting = store.unopenedSince(now);
        return Stock.of(
                waiting.size(),
                waiting.stream()
                        .map(onward -> onward.since().plus(OPENABLE).plus(Duration.ofDays(1)))
                        .map(moment -> moment.atZone(Logbook.BRUSSELS).toLocalDate())
                        .sorted()
                        .findFirst(),
                "Onze verzegelde kopie gaat weg zodra de partner het bericht opent, samen met de gegevens van de cliënt, of na zestig"
                        + " dagen. Aan wie iets ging, blijft genoteerd.");
    }
}
