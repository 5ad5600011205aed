package be.brugwachter.intake;

import be.brugwachter.intake.Intake.FileOpened;
import be.brugwachter.intake.Intake.Keeping;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Retention;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.SelectionRules;
import java.time.LocalDate;
import java.util.Optional;

/** Which term a client file has: what its protocol says, and never shorter than the rule. */
final class FileTerms {
    private final ProtocolDesk protocols;
    private final SelectionRules rules;

    FileTerms(ProtocolDesk protocols, SelectionRules rules) {
        this.protocols = protocols;
        this.rules = rules;
    }

    /** The term of a file kept here; empty while it is open, and for a file kept elsewhere. */
    Optional<FileTerm> of(FileOpened file) {
        return file.keeping() instanceof Keeping.Here(Optional<LocalDate> closed)
                ? closed.flatMap(day -> protocols
                        .byId(file.arrival().protocol())
                        .map(protocol -> term(day, protocol.retention().clientFile())))
                : Optional.empty();
    }

    private FileTerm term(LocalDate closed, Retention.ClientFile agreed) {
        Optional<SelectionRule> rule = rules.named(agreed.rule());
        int years = Math.max(
                agreed.yearsAfterClosing(), rule.map(SelectionRule::years).orElse(0));
        return new FileTerm(closed.plusYears(years), agreed.rule(), rule);
    }
}
