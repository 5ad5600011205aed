package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways on which a party sends, and who looks at a parcel a second time. */
@Configuration(proxyBeanMethods = false)
class WayConfiguration {
    @Bean
    WaySource protocolWays(ProtocolLibrary protocols) {
        return Ways.ofProtocols(protocols);
    }

    @Bean
    Ways ways(List<WaySource> sources) {
        return new Ways(sources);
    }

    @Bean
    SecondLooks secondLooks(List<SecondLook> looks) {
        return new SecondLooks(looks);
    }

    @Bean
    WayToDos wayToDos(ChannelDesk channels, SheetDesk sheets, Clock clock) {
        return new WayToDos(channels, sheets, clock);
    }

    @Bean
    SheetDues sheetDues(Ways ways, SheetDesk sheets, Clock clock) {
        return new SheetDues(ways, sheets, clock);
    }

    @Bean
    BridgeToDos bridgeToDos(ProtocolDesk protocols, WayToDos ways, NoticeDesk notices, Clock clock) {
        return new BridgeToDos(protocols, ways, notices, clock);
    }
}
