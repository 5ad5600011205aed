package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Wakes the courier and the reader of returned mail, per hosted party, on one node at a time. The rows of the scheduler say only
 * when and for which party: what there is to carry stands in the outbox.
 */
@Configuration(proxyBeanMethods = false)
class CourierClockConfiguration {
    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    @Bean(destroyMethod = "stop")
    Scheduler courierClock(
            DataSource source, Courier courier, NoticeCourier notices, ReturnRound returns, Clock clock) {
        return Scheduler.create(
                        source,
                        task("courier", Duration.ofSeconds(2), courier::round),
                        task("notices", Duration.ofSeconds(10), notices::round),
                        task("returns", Duration.ofMinutes(1), returns::round))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }

    static CustomTask<Void> task(String name, Duration pause, Runnable round) {
        var again = FixedDelay.of(pause);
        return Tasks.custom(name, Void.class)
                .onFailureReschedule(again)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Walls.run(Party.of(instance.getId()), round);
                    return new CompletionHandler.OnCompleteReschedule<>(again);
                });
    }

    /** Sets the alarms of the hosted parties and winds the clock. */
    @Bean
    Winder courierWinder(Scheduler courierClock, HostedParties parties, Clock clock) {
        return new Winder(courierClock, parties, clock);
    }

    /** Starts the scheduler once the house is open. */
    record Winder(Scheduler scheduler, HostedParties parties, Clock clock) {
        @EventListener(ApplicationReadyEvent.class)
        void wind() {
            for (var hosted : parties.all()) {
                for (var name : new String[] {"courier", "notices", "returns"}) {
                    var alarm = task(name, Duration.ofMinutes(1), () -> {})
                            .instance(hosted.party().key());
                    scheduler.scheduleIfNotExists(alarm, clock.instant());
                }
            }
            scheduler.start();
        }
    }
}
