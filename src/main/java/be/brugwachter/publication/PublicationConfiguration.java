package be.brugwachter.publication;

import be.brugwachter.trust.HostedParties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {
    @Bean
    PublicShelf publicShelf(HostedParties parties, PublicationDesk desk) {
        return new PublicShelf(parties, desk);
    }
}
