package be.brugwachter.intake;

import java.util.UUID;

/**
 * Who looks after a client. Nobody is ever without a deputy.
 *
 * @param worker the account of the social worker who calls
 * @param deputy the account of the one who takes over
 */
public record Hands(UUID worker, UUID deputy) {
    public Hands {
        if (worker.equals(deputy)) {
            throw new IllegalArgumentException("A deputy is somebody else.");
        }
    }

    /** Whether this account looks after the client. */
    public boolean hold(UUID account) {
        return worker.equals(account);
    }

    /** The deputy takes over; the one who looked after the client becomes deputy. */
    public Hands turned() {
        return new Hands(/* worker= */ deputy, /* deputy= */ worker);
    }
}
