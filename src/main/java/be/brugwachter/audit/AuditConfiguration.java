package be.brugwachter.audit;

import be.brugwachter.trust.Vault;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the desk of the book needs. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    BookKeys bookKeys(BookKeyStore store, Vault vault, Clock clock) {
        return new BookKeys(store, vault, clock);
    }

    @Bean
    BookTerm bookTerm(@Value("${brugwachter.book-years:" + BookTerm.FEWEST + "}") int years) {
        return new BookTerm(years);
    }

    @Bean
    Rooms rooms(ObjectProvider<Replay> rooms, LostStore lost, Book book) {
        return new Rooms(rooms.orderedStream().toList(), lost, book);
    }
}
