package be.brugwachter.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Several clients who do the same over and over for a while. */
final class Clients {
    private Clients() {}

    /** How many times a second the work was done, all clients together. */
    static double perSecond(int clients, Duration time, Sides.Work work) throws Exception {
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        Crowd.together(clients, () -> {
            while (System.nanoTime() - begin < time.toNanos()) {
                work.act();
                done.incrementAndGet();
            }
        });
        return done.get() / ((System.nanoTime() - begin) / 1e9);
    }
}
