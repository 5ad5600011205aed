package be.brugwachter.figures;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.History;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.FolderDesk;
import be.brugwachter.disclosure.Round;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.retention.RetentionDesk;
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
    HouseOrder houseOrder(BookDesk book, RetentionDesk retention) {
        return new HouseOrder(book, retention);
    }

    @Bean
    AgreedOrder agreedOrder(ProtocolDesk protocols, ChannelDesk channels, FolderDesk folder, Clock clock) {
        return new AgreedOrder(protocols, channels, folder, clock);
    }

    @Bean
    FiguresToDos figuresToDos(FiguresDesk figures, YearReportDesk reports) {
        return new FiguresToDos(figures, reports);
    }

    /** Hourly, so that a machine that was off on the first day tells too; a second time in one month tells nobody. */
    @Bean
    Round monthRound(MonthDesk desk) {
        return new Round("month", Duration.ofHours(1), desk::tell);
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
