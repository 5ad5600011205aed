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
                        .byId(file.arrival().protocol(), file.arrival().protocolVersion())
                        .map(protocol -> term(day, protocol.retention().clientFile())))
                : Optional.empty();
    }

    /** How many years after its closing a file stays, also while it is open. */
    Optional<Integer> years(FileOpened file) {
        return protocols
                .byId(file.arrival().protocol(), file.arrival().protocolVersion())
                .map(protocol -> years(protocol.retention().clientFile()));
    }

    private int years(Retention.ClientFile agreed) {
        int least = rules.named(agreed.rule()).map(SelectionRule::years).orElse(0);
        return Math.max(agreed.yearsAfterClosing(), least);
    }

    private FileTerm term(LocalDate closed, Retention.ClientFile agreed) {
        return new FileTerm(closed.plusYears(years(agreed)), agreed.rule(), rules.named(agreed.rule()));
    }
}
