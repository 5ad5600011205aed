package be.brugwachter.correction;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.LostLines;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ParcelCodes;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {
    @Bean
    Casebook casebook(Book book, Clock clock) {
        return new Casebook(book, clock);
    }

    @Bean
    SentParcels sentParcels(BridgeDesk bridge, ProtocolDesk protocols, Makers makers, ParcelCodes codes) {
        return new SentParcels(bridge, protocols, makers, codes);
    }

    @Bean
    FlawShelf flawShelf(CorrectionStore store) {
        return new FlawShelf(store);
    }

    @Bean
    LostLines lostFlaws(CorrectionStore store) {
        return new LostLines(
                Set.of(Act.FLAW_CAME, Act.FLAW_NOTED),
                fact -> store.lock(fact.subject()).isPresent());
    }

    @Bean
    FlawPart flawPart(CorrectionStore store, Clock clock) {
        return new FlawPart(store, clock);
    }

    @Bean
    CorrectionToDos correctionToDos(ExaminationDesk examination, CorrectionDesk reports, Clock clock) {
        return new CorrectionToDos(examination, reports, clock);
    }
}
