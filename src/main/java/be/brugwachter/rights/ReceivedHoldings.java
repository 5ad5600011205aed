package be.brugwachter.rights;

import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.intake.Answer;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.IntakeReportDesk;
import be.brugwachter.intake.OutcomeDesk;
import be.brugwachter.intake.Place;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.util.Optional;
import java.util.UUID;

/** What the receiver holds: the intake, or a client file that came of it. */
final class ReceivedHoldings implements Holdings {
    private final IntakeDesk intakes;
    private final IntakeReportDesk reports;
    private final OutcomeDesk outcomes;

    ReceivedHoldings(IntakeDesk intakes, IntakeReportDesk reports, OutcomeDesk outcomes) {
        this.intakes = intakes;
        this.reports = reports;
        this.outcomes = outcomes;
    }

    /** Of an erased client nobody can say any more who looked after them: any colleague may note the question. */
    @Override
    public boolean has(Actor by, UUID subject) {
        return by.role() == Role.SOCIAL_WORKER
                && (mine(by, subject).isPresent() || intakes.erased(by, subject).isPresent());
    }

    private Optional<Place> mine(Actor by, UUID subject) {
        return intakes.find(by, subject).filter(place -> place.isOf(by.account()));
    }

    @Override
    public Optional<ClientReport> report(Actor by, UUID subject) {
        return reports.make(by, subject);
    }

    @Override
    public Optional<String> gone(Actor by, UUID subject) {
        return intakes.erased(by, subject)
                .map(erased -> "Gewist op " + Dates.dutch(erased.day()) + ". "
                        + erased.ground().sentence());
    }

    @Override
    public Outcome erase(Actor by, UUID subject) {
        if (gone(by, subject).isPresent()) {
            return Outcome.NOTHING_HERE;
        }
        boolean file = mine(by, subject)
                .filter(place -> place.intake() instanceof Intake.FileOpened)
                .isPresent();
        if (file) {
            return Outcome.FILE_STAYS;
        }
        if (outcomes.asked(by, subject) != Answer.DONE) {
            throw new IllegalStateException("A client whom this worker looks after could not be erased on request.");
        }
        return Outcome.ERASED;
    }
}
