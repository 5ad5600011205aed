package be.brugwachter.disclosure.store;

import be.brugwachter.disclosure.ArrivalWatch;
import be.brugwachter.disclosure.Round;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.Walls;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Wakes the couriers and the readers of mail, per hosted party, on one node at a time. The rows of the scheduler say only
 * when and for which party: what there is to carry stands in the outbox.
 */
@Configuration(proxyBeanMethods = false)
class CourierClockConfiguration {
    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 6;
    /** A node that fell or stands still is missed after half a minute; what it had in hand is taken over not much later. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Bean(destroyMethod = "stop")
    Scheduler courierClock(DataSource source, List<Round> rounds, Clock clock) {
        return Scheduler.create(
                        source,
                        rounds.stream().map(CourierClockConfiguration::task).toArray(CustomTask[]::new))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }

    static CustomTask<Void> task(Round round) {
        var again = FixedDelay.of(round.pause());
        return Tasks.custom(round.name(), Void.class)
                .onFailureReschedule(again)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    unlessShut(() -> Walls.run(Party.of(instance.getId()), round.work()));
                    return new CompletionHandler.OnCompleteReschedule<>(again);
                });
    }

    private static void unlessShut(Runnable work) {
        try {
            work.run();
        } catch (PartyShut untilAPersonLooked) {
            // The alarm goes on: after the next start the party may be open.
        }
    }

    /** Sets the alarms of the hosted parties and winds the clock. */
    @Bean
    Winder courierWinder(Scheduler courierClock, HostedParties parties, List<Round> rounds, Clock clock) {
        return new Winder(courierClock, parties, rounds, clock);
    }

    /** Lets the watch at the mailboxes wake the round. */
    @Bean
    Waker arrivalWaker(Scheduler courierClock, HostedParties parties, ArrivalWatch watch, Clock clock) {
        return new Waker(courierClock, parties, watch, clock);
    }

    /** Sets the alarm of the round to now when something came. */
    record Waker(Scheduler scheduler, HostedParties parties, ArrivalWatch watch, Clock clock) {
        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            parties.all().forEach(hosted -> watch.begin(hosted.party(), () -> wake(hosted.party())));
        }

        private void wake(Party party) {
            try {
                scheduler.reschedule(TaskInstanceId.of(Round.ARRIVALS, party.key()), clock.instant());
            } catch (TaskInstanceException onItsWay) {
                // The round is running now, or starts in a moment: either way it comes again by itself.
            }
        }
    }

    /** Starts the scheduler once the house is open. */
    record Winder(Scheduler scheduler, HostedParties parties, List<Round> rounds, Clock clock) {
        @EventListener(ApplicationReadyEvent.class)
        void wind() {
            for (var hosted : parties.all()) {
                for (var round : rounds) {
                    var alarm = task(round).instance(hosted.party().key());
                    scheduler.scheduleIfNotExists(alarm, clock.instant());
                }
            }
            scheduler.start();
        }
    }
}
