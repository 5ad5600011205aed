package be.brugwachter.disclosure;

import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An attempt that tells its row, again and again, that somebody is still at it. A node that fell or stands still tells nothing, so
 * another takes over after {@link BackOff#SILENCE}; and a node that wakes after standing still knows that it comes too late.
 */
final class SignsOfLife {
    /** Three signs fit in the silence after which an attempt is taken for lost. */
    static final Duration OFTEN = BackOff.SILENCE.dividedBy(3);

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);
    /** What a mail server needs to take the mail itself, once it said that it may come. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Duration often;
    private final LongSupplier nanos;
    private volatile long last;

    private SignsOfLife(Duration often, LongSupplier nanos) {
        this.often = often;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** Begins now: before the attempt is written down. */
    static SignsOfLife begin() {
        return every(OFTEN, System::nanoTime);
    }

    /** The same, with another pause between two signs and by another clock. */
    static SignsOfLife every(Duration often, LongSupplier nanos) {
        return new SignsOfLife(often, nanos);
    }

    /** Whether nobody else can have taken the attempt over; time in which the whole process stood still counts. */
    boolean fresh() {
        return nanos.getAsLong() - last < BackOff.SILENCE.minus(MARGIN).toNanos();
    }

    /**
     * Does the work, and gives signs as long as it lasts.
     *
     * @param sign tells the row; false when the attempt is no longer ours
     */
    <T> T during(Supplier<T> work, BooleanSupplier sign) {
        var party = Walls.party();
        var done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> Walls.run(party, () -> repeat(done, sign)));
        try {
            return work.get();
        } finally {
            done.countDown();
        }
    }

    private void repeat(CountDownLatch done, BooleanSupplier sign) {
        try {
            while (!done.await(often.toMillis(), TimeUnit.MILLISECONDS)) {
                long now = nanos.getAsLong();
                if (told(sign)) {
                    last = now;
                }
            }
        } catch (InterruptedException nobodyDoesThis) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean told(BooleanSupplier sign) {
        try {
            return sign.getAsBoolean();
        } catch (RuntimeException e) {
            // The database does not answer: the next sign may reach it, or the silence speaks.
            LOG.warn("A sign of life did not arrive ({}).", e.getClass().getName());
            return false;
        }
    }
}
