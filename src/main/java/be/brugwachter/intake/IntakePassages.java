package be.brugwachter.intake;

import be.brugwachter.intake.CameStore.Came;
import be.brugwachter.notice.Passage;
import be.brugwachter.notice.Passage.Holder;
import be.brugwachter.notice.Passage.Span;
import be.brugwachter.notice.PassageSource;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the data of each client at the desk were. A mail lay in the mailbox since its sender sealed it at the earliest; it left the
 * mailbox, and its line the sheet, when it was taken in. What is not known any more counts from the beginning.
 */
final class IntakePassages implements PassageSource {
    private final CameStore intakes;

    IntakePassages(CameStore intakes) {
        this.intakes = intakes;
    }

    @Override
    public List<Passage> passages() {
        return intakes.all().stream().map(IntakePassages::passage).toList();
    }

    private static Passage passage(Came came) {
        return new Passage(
                came.id(),
                came.protocol(),
                came.sheet(),
                holders(came),
                new Span(since(came), came.arrived()),
                came.arrived(),
                new Span(came.arrived(), came.gone()));
    }

    private static Instant since(Came came) {
        Instant sealed = came.sealed();
        if (sealed == null) {
            return Instant.EPOCH;
        }
        return sealed.isBefore(came.arrived()) ? sealed : came.arrived();
    }

    /**
     * Whoever distributes sees every client at the desk. With the details it goes who looked after the client, so that for somebody
     * whose details are gone every social worker counts: at most those, and never one too few.
     */
    private static Set<Holder> holders(Came came) {
        Stream<Holder> workers = came.gone() == null
                ? came.hands().stream().map(account -> new Holder(account, Role.SOCIAL_WORKER))
                : Stream.of(new Holder(null, Role.SOCIAL_WORKER));
        return Stream.concat(Stream.of(new Holder(null, Role.DISTRIBUTOR)), workers)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long unopened() {
        return intakes.unopened();
    }
}
