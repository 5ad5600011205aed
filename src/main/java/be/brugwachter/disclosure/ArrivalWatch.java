package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.DeliveryFailed;
import be.brugwachter.disclosure.mail.MailWatch;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at the mailboxes of the receivers, so that a parcel is taken in the moment it comes. Only wakes the round, which comes by
 * itself too: where a server knows no such watch, or hangs up, nothing is lost but time.
 */
public final class ArrivalWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalWatch.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ReceivingDesk receiving;
    private final Function<Party, Optional<MailWatch>> watches;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<MailWatch> standing = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /**
     * A watch.
     *
     * @param watches a new watch at a party's folder; empty when it has none in this deployment
     */
    public ArrivalWatch(ReceivingDesk receiving, Function<Party, Optional<MailWatch>> watches) {
        this.receiving = receiving;
        this.watches = watches;
    }

    /** Watches for a party from now on; {@code wake} is called when something came. */
    public void begin(Party party, Runnable wake) {
        threads.add(Thread.ofVirtual().name("watch-" + party.key()).start(() -> watch(party, wake)));
    }

    private void watch(Party party, Runnable wake) {
        while (!closed) {
            try {
                if (Walls.as(party, receiving::receives)) {
                    watches.apply(party).ifPresent(watch -> stand(watch, wake));
                }
            } catch (PartyShut untilTheNextStart) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The watch at a mailbox broke off ({}).", e.getClass().getName());
            }
            pause();
        }
    }

    private void stand(MailWatch watch, Runnable wake) {
        standing.add(watch);
        try {
            watch.stand(wake);
        } catch (DeliveryFailed hungUp) {
            LOG.info("{}", hungUp.getMessage());
        } finally {
            standing.remove(watch);
        }
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        standing.forEach(MailWatch::close);
        threads.forEach(Thread::interrupt);
    }
}
