package be.brugwachter.protocol;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {
    @Bean
    ProtocolDues protocolDues(ProtocolDesk desk, Clock clock) {
        return new ProtocolDues(desk, clock);
    }

    @Bean
    ProtocolToDos protocolToDos(ProtocolDesk desk, FilingDesk filing, RegistrationDesk registration, Clock clock) {
        return new ProtocolToDos(desk, filing, registration, clock);
    }
}
