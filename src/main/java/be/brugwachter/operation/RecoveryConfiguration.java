package be.brugwachter.operation;

import be.brugwachter.audit.RecoveryDesk;
import be.brugwachter.audit.Waking;
import be.brugwachter.site.ActWords;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.HostedParties.Hosted;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.Walls;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Makes the keys of parties that never had any, and lays each party's database beside its ledger before the door opens and the clocks run: a database put back from a copy is
 * brought up to date, or the house does not start.
 */
@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryConfiguration.class);

    @Bean
    SmartInitializingSingleton waking(HostedParties parties, KeyDesk keys, RecoveryDesk desk, Environment settings) {
        boolean repair = settings.getProperty("brugwachter.repair", Boolean.class, false);
        return () -> parties.all()
                .forEach(hosted -> Walls.run(hosted.party(), () -> {
                    keys.admit();
                    wake(hosted, desk, repair);
                }));
    }

    private static void wake(Hosted hosted, RecoveryDesk desk, boolean repair) {
        switch (desk.wake()) {
            case Waking.Whole() -> {}
            case Waking.Replayed(int facts) ->
                LOG.warn("The database of {} was behind its ledger; {} entries were replayed.", hosted.party(), facts);
            case Waking.PersonNeeded needed
            when repair -> {
                desk.giveUp();
                LOG.warn("The database of {} was repaired: {}.", hosted.party(), needed.why());
            }
            case Waking.PersonNeeded needed -> throw new OperationRefused(sentence(hosted, needed));
        }
    }

    private static String sentence(Hosted hosted, Waking.PersonNeeded needed) {
        String again = needed.again().isEmpty()
                ? ""
                : " Doe daarna opnieuw: "
                        + needed.again().stream().map(ActWords::of).collect(Collectors.joining(", ")) + ".";
        return "Brugwachter blijft in herstelstand voor " + hosted.name() + ". "
                + needed.why().dutch()
                + " Er is niets verstuurd, aangenomen of getoond. Zet een jongere kopie van de databank of het juiste logboek terug,"
                + " en start opnieuw. Kan dat niet, start dan met --repair: ongebruikte regels van wachtzinnenbladen vervallen,"
                + " wat klaarlag blijft liggen, en de gegevens van gezinnen die onderweg waren, verdwijnen hier."
                + again;
    }
}
