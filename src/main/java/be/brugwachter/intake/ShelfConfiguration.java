package be.brugwachter.intake;

import be.brugwachter.audit.Book;
import be.brugwachter.intake.ClientFileShelf.Remains;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.SelectionRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the shelves of the receiver's desk up. */
@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {
    @Bean
    IntakeEndings intakeEndings(IntakeStore intakes) {
        return new IntakeEndings(intakes);
    }

    @Bean
    FileTerms fileTerms(ProtocolDesk protocols, SelectionRules rules) {
        return new FileTerms(protocols, rules);
    }

    @Bean
    IntakeShelf intakeShelf(IntakeStore store) {
        return new IntakeShelf(store);
    }

    @Bean
    ClientFileShelf clientFileShelf(
            IntakeStore store, Remains remains, FileTerms terms, DeclarationDesk declarations, Book book) {
        return new ClientFileShelf(store, remains, terms, declarations, book);
    }

    @Bean
    Remains remains(TrailStore trail, Exports exports) {
        return new Remains(trail, exports);
    }

    @Bean
    ExportShelf exportShelf(IntakeStore intakes, Exports exports) {
        return new ExportShelf(intakes, exports);
    }

    @Bean
    QuarantineShelf quarantineShelf(QuarantineStore store) {
        return new QuarantineShelf(store);
    }
}
