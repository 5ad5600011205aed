package be.brugwachter.operation;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.ClosingDesk;
import be.brugwachter.retention.NightRound;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.PartyShut;
import be.brugwachter.trust.Walls;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What the house does by clock for each hosted party, inside its walls: chain the book, turn the keys, let go. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundsConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(RoundsConfiguration.class);

    private final HostedParties parties;
    private final BookDesk book;
    private final KeyDesk keys;
    private final NightRound night;
    private final ClosingDesk closing;

    RoundsConfiguration(HostedParties parties, BookDesk book, KeyDesk keys, NightRound night, ClosingDesk closing) {
        this.parties = parties;
        this.book = book;
        this.keys = keys;
        this.night = night;
        this.closing = closing;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void chainTheBook() {
        eachParty("chaining the book", book::link);
    }

    /** Hourly, so that a machine that sleeps at night turns too; a second turn on one day changes nothing. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void turnTheKeys() {
        eachParty("turning the keys", keys::turnEpoch);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void closeOldYears() {
        eachParty("closing old years", closing::close);
    }

    /** Walks by every shelf, all day long: a draft of yesterday does not wait for the night. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void letGo() {
        eachParty("letting go", night::walk);
    }

    private void eachParty(String round, Runnable work) {
        for (HostedParties.Hosted hosted : parties.all()) {
            try {
                Walls.run(hosted.party(), work);
            } catch (PartyShut untilAPersonLooked) {
                LOG.debug("Party {} is shut: no {}.", hosted.party(), round);
            } catch (RuntimeException e) {
                LOG.error(
                        "The round of {} did not finish for party {}; the next one tries again.",
                        round,
                        hosted.party(),
                        e);
            }
        }
    }
}
