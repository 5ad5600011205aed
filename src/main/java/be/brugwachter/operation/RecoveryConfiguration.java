package be.brugwachter.operation;

import be.brugwachter.audit.RecoveryDesk;
import be.brugwachter.audit.Waking;
import be.brugwachter.site.ActWords;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.ShutParties;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the keys of parties that never had any, and lays each party's database beside its ledger before the door opens and the
 * clocks run: a database put back from a copy is brought up to date, or that party stays shut and the others go on.
 */
@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryConfiguration.class);

    private final RecoveryDesk desk;
    private final ShutParties shut;
    private final boolean repair;

    RecoveryConfiguration(RecoveryDesk desk, ShutParties shut, @Value("${brugwachter.repair:false}") boolean repair) {
        this.desk = desk;
        this.shut = shut;
        this.repair = repair;
    }

    @Bean
    SmartInitializingSingleton waking(HostedParties parties, KeyDesk keys) {
        return () -> parties.all()
                .forEach(hosted -> Walls.run(hosted.party(), () -> {
                    keys.admit();
                    wake(hosted);
                }));
    }

    private void wake(Hosted hosted) {
        switch (laidBeside()) {
            case Waking.Whole() -> {}
            case Waking.Replayed(int facts) ->
                LOG.warn("The database of {} was behind its ledger; {} entries were replayed.", hosted.party(), facts);
            case Waking.PersonNeeded needed
            when repair && repaired() -> LOG.warn("The database of {} was repaired: {}.", hosted.party(), needed.why());
            case Waking.PersonNeeded needed -> {
                shut.shut(hosted.party(), sentence(hosted, needed));
                LOG.error("Party {} stays shut: {}. The others go on.", hosted.party(), needed.why());
            }
        }
    }

    /** A file that nobody can read, or that speaks of what this version does not know, is for a person too; the others open. */
    private Waking laidBeside() {
        try {
            return desk.wake();
        } catch (RuntimeException unread) {
            LOG.error("A ledger could not be laid beside its database.", unread);
            return new Waking.PersonNeeded(Waking.Why.LEDGER_UNREAD, List.of());
        }
    }

    private boolean repaired() {
        try {
            desk.giveUp();
            return true;
        } catch (RuntimeException failed) {
            LOG.error("A party could not be repaired.", failed);
            return false;
        }
    }

    private static String sentence(Hosted hosted, Waking.PersonNeeded needed) {
        String again = needed.again().isEmpty()
                ? ""
                : " Doe daarna opnieuw: "
                        + needed.again().stream().map(ActWords::of).collect(Collectors.joining(", ")) + ".";
        return hosted.name() + " blijft gesloten (herstelstand). "
                + needed.why().dutch()
                + " Er is niets verstuurd, aangenomen of getoond; andere organisaties werken gewoon verder. Zet een jongere kopie van de databank of het juiste logboek terug,"
                + " en start opnieuw. Kan dat niet, start dan met --repair: ongebruikte regels van wachtzinnenbladen vervallen,"
                + " wat klaarlag blijft liggen, en de gegevens van gezinnen die onderweg waren, verdwijnen hier."
                + again;
    }
}
