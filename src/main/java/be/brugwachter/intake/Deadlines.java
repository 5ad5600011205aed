package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The clocks of one protocol. They remind, and let a person decide; they erase nothing (art. 3). */
final class Deadlines {
    private static final int WARNED_DAYS = 7;

    private final Term withoutContact;
    private final Term silence;

    Deadlines(Protocol protocol) {
        this.withoutContact = protocol.workingTerms().maximumWithoutContact();
        this.silence = protocol.workingTerms().silentMailbox();
    }

    /** The last day on which nobody need decide yet: the agreed maximum since arrival, or the later day a worker chose. */
    @Upholds(Clause.NO_END_WITHOUT_CONTACT)
    LocalDate lastDay(Intake.Open open, Optional<LocalDate> chosen) {
        LocalDate agreed = day(withoutContact, arrived(open));
        return chosen.filter(agreed::isBefore).orElse(agreed);
    }

    /** Whether a worker may choose to try until this day: after today, and no longer than one agreed maximum from now. */
    boolean mayTryUntil(LocalDate until, LocalDate today) {
        return until.isAfter(today) && !until.isAfter(day(withoutContact, today));
    }

    /** What this client's waiting asks on a day. */
    Due due(Intake.Open open, Optional<LocalDate> chosen, LocalDate today) {
        if (open instanceof Intake.Contacted) {
            return Due.NOTHING;
        }
        LocalDate last = lastDay(open, chosen);
        if (today.isAfter(last)) {
            return Due.DECIDE;
        }
        if (open instanceof Intake.Received && today.isAfter(day(silence, arrived(open)))) {
            return Due.WAITS_LONG;
        }
        return today.plusDays(WARNED_DAYS).isAfter(last) ? Due.SOON : Due.NOTHING;
    }

    private static LocalDate day(Term term, LocalDate from) {
        return LocalDate.ofInstant(
                term.after(from.atStartOfDay(Logbook.BRUSSELS).toInstant()), Logbook.BRUSSELS);
    }

    private static LocalDate arrived(Intake.Open open) {
        return LocalDate.ofInstant(open.arrival().arrived(), Logbook.BRUSSELS);
    }
}
