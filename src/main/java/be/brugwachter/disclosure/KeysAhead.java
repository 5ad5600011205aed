package be.brugwachter.disclosure;

import be.brugwachter.parcel.SealingKey;
import be.brugwachter.trust.Walls;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derives the key of the next line while nobody waits for it: that takes longer than all the rest of sealing. Nothing depends on it.
 * Only who burnt a line gets its key, and a key that nobody took is wiped after ten minutes. See decision 0027.
 */
public final class KeysAhead implements AutoCloseable {
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** What does not fit is left out: sealing never waits for this. */
    private static final int MOST_WAITING = 16;

    private static final Logger LOG = LoggerFactory.getLogger(KeysAhead.class);

    private final Map<UUID, FutureTask<SealingKey>> keys = new ConcurrentHashMap<>();
    private final Duration kept;
    private final ExecutorService worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("keys-ahead").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** None yet. */
    public KeysAhead() {
        this(KEPT);
    }

    /** The same, but what nobody takes is wiped after another while. */
    KeysAhead(Duration kept) {
        this.kept = kept;
    }

    /** Soon, on another thread inside the same walls, asks for the next line and derives its key. Never fails. */
    void prepare(Supplier<Optional<NextLine>> next) {
        var party = Walls.party();
        worker.execute(() -> Walls.run(party, () -> tryTo(next)));
    }

    private void tryTo(Supplier<Optional<NextLine>> next) {
        try {
            next.get().ifPresent(this::derive);
        } catch (RuntimeException e) {
            LOG.info(
                    "The key of a next line was not prepared ({}); it will be derived when it is needed.",
                    e.getClass().getName());
        }
    }

    private void derive(NextLine line) {
        var task = new FutureTask<>(() -> SealingKey.of(line.passphrase()));
        if (keys.putIfAbsent(line.id(), task) == null) {
            task.run();
            CompletableFuture.delayedExecutor(kept.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                    .execute(() -> forget(line.id()));
        }
    }

    /** The key of a line that was burnt, from now on the caller's to wipe: prepared, or derived now. */
    SealingKey of(BurntLine line) {
        var begun = keys.remove(line.id());
        if (begun == null) {
            return SealingKey.of(line.passphrase());
        }
        try {
            begun.run(); // unless it runs already
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SealingKey.of(line.passphrase());
        } catch (ExecutionException e) {
            return SealingKey.of(line.passphrase());
        }
    }

    /** How many keys lie ready. */
    int ready() {
        return (int) keys.values().stream().filter(FutureTask::isDone).count();
    }

    private void forget(UUID line) {
        var task = keys.remove(line);
        if (task != null && task.state() == FutureTask.State.SUCCESS) {
            task.resultNow().close();
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        keys.keySet().forEach(this::forget);
    }
}
