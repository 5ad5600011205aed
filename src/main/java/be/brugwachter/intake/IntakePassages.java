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
 * Where the data of each client at the desk were. Since when a mail lay in the mailbox the receiver does not know; it left the
 * mailbox, and its line the sheet, when it was taken in.
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
                null,
                holders(came),
                new Span(Instant.EPOCH, came.arrived()),
                came.arrived(),
                new Span(came.arrived(), came.gone()));
    }

    /** Whoever distributes sees every client at the desk. */
    private static Set<Holder> holders(Came came) {
        return Stream.concat(
                        Stream.of(new Holder(null, Role.DISTRIBUTOR)),
                        came.hands().stream().map(account -> new Holder(account, Role.SOCIAL_WORKER)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
