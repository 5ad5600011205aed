package be.brugwachter.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same work by several threads at once. */
final class Crowd {
    private Crowd() {}

    /** Milliseconds on the wall for one piece of work, when each of so many threads does one. */
    static double millisEach(int threads, Sides.Work work) {
        if (threads == 1) {
            return Sides.millis(work);
        }
        return Sides.millis(() -> together(threads, work)) / threads;
    }

    /** Every thread does the work once; returns when all are done. */
    static void together(int threads, Sides.Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        work.act();
                        return true;
                    }))
                    .toList();
            for (Future<Boolean> one : all) {
                one.get();
            }
        }
    }
}
