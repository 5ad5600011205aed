package be.brugwachter.accountability;

import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what makes papers out of the register. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {
    /** {@code brugwachter.supervisors}: names with a semicolon between them; of more than one it is not for a program to choose. */
    @Bean
    RegisterPapers registerPapers(
            ProtocolDesk protocols,
            ProcessingRegister register,
            ClauseProofs proofs,
            @Value("${brugwachter.supervisors:Vlaamse Toezichtcommissie; Gegevensbeschermingsautoriteit}")
                    String supervisors,
            Clock clock) {
        return new RegisterPapers(
                protocols,
                register,
                proofs,
                Arrays.stream(supervisors.split(";")).map(String::strip).toList(),
                clock);
    }
}
