package be.brugwachter.intake;

import be.brugwachter.audit.Book;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.staff.StaffDesk;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the receiver's desk together. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean("intakeLogbook")
    Logbook logbook(Book book, Clock clock) {
        return new Logbook(book, clock);
    }

    @Bean
    Colleagues colleagues(StaffDesk staff, Logbook logbook) {
        return new Colleagues(staff, logbook);
    }

    @Bean
    Caseload caseload(IntakeStore store, Colleagues colleagues) {
        return new Caseload(store, colleagues);
    }

    @Bean
    Erasures erasures(IntakeStore store, TrailStore trail, DeclarationDesk declarations, Logbook logbook) {
        return new Erasures(store, trail, declarations, logbook);
    }
}
