package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.brugwachter.disclosure.Outbox.Outgoing;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An attempt is left alone as long as its node lives, and taken over soon after it fell silent. */
class SignsOfLifeTest {
    private static final Duration OFTEN = Duration.ofMillis(10);

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final SignsOfLife life = SignsOfLife.every(OFTEN, nanos::get);
    private boolean ended;

    @Test
    void aSlowServerIsWaitedForAndASilentNodeIsNot() {
        try (TestBridge bridge = new TestBridge(folder, subject -> java.util.List.of())) {
            bridge.agreeOnMailbox(TestBridge.BRUGGE, TestBridge.ONTHAAL);
            bridge.printSheet(TestBridge.BRUGGE);
            bridge.run(() -> bridge.bridge.sendTest(TestBridge.BRUGGE, bridge.first));
            var parcel = bridge.as(bridge.courierDesk::due).getFirst();
            Outgoing slow = bridge.as(() -> bridge.courierDesk.start(parcel)).orElseThrow();
            bridge.run(() -> life.during(() -> thinkLong(bridge), () -> sign(bridge, slow)));
            noSignAnyMore();

            bridge.clock.pass(BackOff.SILENCE);
            Outgoing next = bridge.as(() -> bridge.courierDesk.start(parcel)).orElseThrow();
            assertThat(next.attempt()).isEqualTo(2);
            assertThat(bridge.as(() -> bridge.courierDesk.stillAt(slow)))
                    .as("another is at it")
                    .isFalse();
            bridge.run(() -> bridge.courierDesk.record(next, new Delivery.Accepted()));
            assertThat(bridge.as(() -> bridge.courierDesk.stillAt(next)))
                    .as("it arrived")
                    .isFalse();
            assertThat(bridge.as(bridge.courierDesk::due)).isEmpty();
        }
    }

    private synchronized boolean sign(TestBridge bridge, Outgoing attempt) {
        return !ended && bridge.courierDesk.stillAt(attempt);
    }

    /** The last sign may still be on its way when the work is done; it must not be late for the clock of this test. */
    private synchronized void noSignAnyMore() {
        ended = true;
    }

    /** Two minutes and a half pass; each time after a sign, nobody else would come. */
    private static boolean thinkLong(TestBridge bridge) {
        for (int times = 0; times < 5; times++) {
            bridge.clock.pass(Duration.ofSeconds(30));
            Instant expected = bridge.clock.instant().plus(BackOff.SILENCE);
            await(() -> Math.abs(ChronoUnit.MILLIS.between(nextTry(bridge), expected)) < 5);
            assertThat(bridge.as(bridge.courierDesk::due)).isEmpty();
        }
        return true;
    }

    private static Instant nextTry(TestBridge bridge) {
        return JdbcClient.create(bridge.database.owner())
                .sql("select next_try from parcel")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void whoStoodStillForTooLongSendsNothingMore() {
        assertThat(life.fresh()).isTrue();
        nanos.set(Duration.ofSeconds(39).toNanos());
        assertThat(life.fresh()).isTrue();
        nanos.set(BackOff.SILENCE.toNanos());
        assertThat(life.fresh()).as("the other may be at it").isFalse();
    }

    @Test
    void onlyASignThatArrivedMakesItFreshAgain() {
        long late = BackOff.SILENCE.toNanos();
        Walls.run(TestBridge.OPGROEIEN, () -> {
            life.during(() -> given(late), () -> false);
            assertThat(life.fresh()).isFalse();
            life.during(() -> given(late), () -> {
                throw new IllegalStateException("the database does not answer");
            });
            assertThat(life.fresh()).isFalse();
            life.during(this::fresh, () -> true);
        });
        assertThat(life.fresh()).isTrue();
    }

    private boolean given(long time) {
        nanos.set(time);
        pause(OFTEN.multipliedBy(5));
        return true;
    }

    private boolean fresh() {
        await(life::fresh);
        return true;
    }

    @Test
    void theSignsEndWithTheWork() {
        AtomicLong signs = new AtomicLong();
        var first = new CountDownLatch(2);
        Walls.run(
                TestBridge.OPGROEIEN,
                () -> life.during(() -> reached(first), () -> {
                    first.countDown();
                    return signs.incrementAndGet() > 0;
                }));
        long then = signs.get();
        pause(OFTEN.multipliedBy(10));
        assertThat(signs.get()).isCloseTo(then, within(1L)).isGreaterThanOrEqualTo(2);
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier there) {
        for (int times = 0; times < 1_000 && !there.getAsBoolean(); times++) {
            pause(OFTEN);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
