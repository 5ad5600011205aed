package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whose rows the work at hand may see. Every transaction opened inside {@link #as} shows the rows of that party alone;
 * outside, it shows none (row-level security on the setting {@code app.party}).
 */
public final class Walls {
    private static final ScopedValue<Party> INSIDE = ScopedValue.newInstance();

    private Walls() {}

    /** Does the work inside the walls of one party. Walls do not nest: one party never acts inside another's. */
    public static <T> T as(Party party, Supplier<T> work) {
        if (INSIDE.isBound() && !INSIDE.get().equals(party)) {
            throw new IllegalStateException("One party's work was started inside another party's walls.");
        }
        if (!INSIDE.isBound() && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Walls are raised before a transaction begins, else it would see nothing.");
        }
        return ScopedValue.where(INSIDE, party).call(work::get);
    }

    /** The same, for work without an outcome. */
    public static void run(Party party, Runnable work) {
        as(party, () -> {
            work.run();
            return true;
        });
    }

    /** The party inside whose walls this work runs, if any. */
    public static Optional<Party> inside() {
        return INSIDE.isBound() ? Optional.of(INSIDE.get()) : Optional.empty();
    }

    /** The party inside whose walls this work runs. */
    public static Party party() {
        return inside().orElseThrow(() -> new IllegalStateException("This work runs outside every party's walls."));
    }
}
