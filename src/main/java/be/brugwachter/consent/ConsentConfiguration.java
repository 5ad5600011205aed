package be.brugwachter.consent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
    @Bean
    ConsentReplay consentReplay(ConsentStore store) {
        return new ConsentReplay(store);
    }

    @Bean
    FileIndex fileIndex(ConsentStore store, FileMacStore macs, FileDigest digest) {
        return new FileIndex(store, macs, digest);
    }

    @Bean
    FileRound fileRound(ConsentDesk desk) {
        return new FileRound(desk);
    }

    @Bean
    ConsentShelf consentShelf(ConsentStore store) {
        return new ConsentShelf(store);
    }
}
