package be.brugwachter.accountability;

import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class AccountabilityConfiguration {
    @Bean
    ProcessingRegister processingRegister(ProtocolDesk protocols, Clock clock) {
        return new ProcessingRegister(protocols, clock);
    }
}
