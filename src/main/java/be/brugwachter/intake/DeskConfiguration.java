package be.brugwachter.intake;

import be.brugwachter.audit.Book;
import be.brugwachter.correction.CorrectionDesk;
import be.brugwachter.disclosure.ReceivedSheetStore;
import be.brugwachter.disclosure.Round;
import be.brugwachter.intake.store.ClientPapers;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.staff.StaffDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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
    IntakePassages intakePassages(CameStore intakes) {
        return new IntakePassages(intakes);
    }

    @Bean
    Caseload caseload(IntakeStore store, Colleagues colleagues) {
        return new Caseload(store, colleagues);
    }

    @Bean
    HandOverFolder handOverFolder(@Value("${brugwachter.handover-folder:}") String folder) {
        return new HandOverFolder(
                Optional.of(folder).filter(named -> !named.isBlank()).map(Path::of));
    }

    @Bean
    Exports exports(HandOverStore store, HandOverFolder folder, CallStore calls, DeclarationDesk declarations) {
        return new Exports(store, folder, calls, declarations);
    }

    @Bean
    CallDesk.Ways callWays(FileSystemPost post, HandOverStore handOvers, Exports exports) {
        return new CallDesk.Ways(new ClientPapers(), post, handOvers, exports);
    }

    @Bean
    CallCourier callCourier(CallDesk desk, FileSystemPost post) {
        return new CallCourier(desk, post);
    }

    @Bean
    Round callRound(CallCourier courier) {
        return new Round("hand-overs", Duration.ofSeconds(5), courier::round);
    }

    @Bean
    Quarantine quarantine(QuarantineStore store, DeclarationDesk declarations) {
        return new Quarantine(store, declarations);
    }

    @Bean
    HandOverDesk.Press press(HandOverFolder folder) {
        return new HandOverDesk.Press(new ClientPapers(), folder);
    }

    @Bean
    Erasures erasures(IntakeStore store, Belongings belongings, DeclarationDesk declarations, Logbook logbook) {
        return new Erasures(store, belongings, declarations, logbook);
    }

    @Bean
    Findings findings(DecisionStore decisions, CorrectionDesk corrections, Logbook logbook) {
        return new Findings(decisions, corrections, logbook);
    }

    @Bean
    FlawToDos flawToDos(FlawDesk flaws, IntakeDesk desk) {
        return new FlawToDos(flaws, desk);
    }

    @Bean
    IntakeReplay intakeReplay(IntakeStore store, TrailStore trail, Exports exports) {
        return new IntakeReplay(store, trail, exports);
    }

    @Bean
    ReceptionReplay receptionReplay(RecallStore recalls, QuarantineStore quarantine, ReceivedSheetStore sheets) {
        return new ReceptionReplay(recalls, quarantine, sheets);
    }

    @Bean
    Recalls recalls(IntakeStore intakes, RecallStore store, Erasures erasures, Logbook logbook) {
        return new Recalls(intakes, store, erasures, logbook);
    }

    @Bean
    IntakeToDos intakeToDos(IntakeDesk desk, CallDesk calls) {
        return new IntakeToDos(desk, calls);
    }
}
