package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A client at the receiver's desk, in the state it is in. No state carries the client's details; {@link Erased} could not. */
public sealed interface Intake {
    /** The id of the intake. */
    UUID id();

    /** The client's data are here, and contact or its outcome is still to come: no clock lets them go (art. 3). */
    @Upholds(Clause.KEEP_UNTIL_CONTACT)
    sealed interface Open extends Intake {
        /** How it came. */
        Arrival arrival();

        /** Since when it is in this state. */
        Instant since();

        /** Who looks after the client; empty until somebody does. */
        Optional<Hands> inHands();

        /**
         * The data go because something happened.
         *
         * @throws IllegalArgumentException for a ground that is a clock's
         */
        default Erased erased(ErasureGround ground, LocalDate day) {
            if (ground.byClock()) {
                throw new IllegalArgumentException("No clock lets data go before contact and its outcome (art. 3).");
            }
            return new Erased(id(), day, ground);
        }
    }

    /** Waits for a social worker. */
    record Received(UUID id, Arrival arrival, Instant since) implements Open {
        @Override
        public Optional<Hands> inHands() {
            return Optional.empty();
        }
    }

    /** A social worker tries to reach the client. */
    record Assigned(UUID id, Arrival arrival, Hands hands, Instant since) implements Open {
        @Override
        public Optional<Hands> inHands() {
            return Optional.of(hands);
        }
    }

    /** There was contact; what the client wants is still to be said. */
    record Contacted(UUID id, Arrival arrival, Hands hands, Instant since) implements Open {
        @Override
        public Optional<Hands> inHands() {
            return Optional.of(hands);
        }
    }

    /** The client wants help and has a file: elsewhere, and then nothing is left here, or here. */
    record FileOpened(UUID id, Arrival arrival, Hands hands, Instant since, Keeping keeping) implements Intake {}

    /** Where the client file is kept. */
    sealed interface Keeping {
        /** In the OCMW's own file system. The copy here is gone. */
        record Elsewhere() implements Keeping {}

        /** Here, because the OCMW has no other file system. */
        record Here(Optional<LocalDate> closedOn) implements Keeping {}
    }

    /** Everything about the client is gone. The type has no field that could say who it was. */
    record Erased(UUID id, LocalDate day, ErasureGround ground) implements Intake {}
}
