package be.brugwachter.figures;

import be.brugwachter.audit.History;
import be.brugwachter.disclosure.Round;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {
    private static final Duration OFTEN = Duration.ofSeconds(30);

    @Bean
    Reckoning reckoning(History history, List<Origin> origins, ProtocolDesk protocols) {
        return new Reckoning(history, origins, protocols);
    }

    @Bean
    ProtocolPart protocolPart(ProtocolDesk protocols, Clock clock) {
        return new ProtocolPart(protocols, clock);
    }

    @Bean
    Round countingRound(CountingDesk desk) {
        return new Round("figures", OFTEN, () -> countAll(desk));
    }

    private static void countAll(CountingDesk desk) {
        while (CountingDesk.more(desk.count())) {
            // each batch is a transaction of its own
        }
    }
}
