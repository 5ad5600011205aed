package be.brugwachter.correction;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits around flaws: to examine for who referred, and what is late or did not get there for who keeps an eye on it. */
final class CorrectionToDos implements ToDoSource, DueSource {
    private static final String PAGE = "/gebreken";

    private final ExaminationDesk examination;
    private final CorrectionDesk reports;
    private final Clock clock;

    CorrectionToDos(ExaminationDesk examination, CorrectionDesk reports, Clock clock) {
        this.examination = examination;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    @Upholds(Clause.FLAW_EXAMINED)
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER -> examining(actor);
            case PROTOCOL_MANAGER, DPO -> watching();
            default -> List.of();
        };
    }

    /** For who made the referral; a colleague of the team finds it on the page. */
    private List<ToDo> examining(Actor actor) {
        Instant now = clock.instant();
        return examination.of(actor, "").stream()
                .filter(ReceivedFlaw::open)
                .map(flaw -> new ToDo(
                        flaw.late(now)
                                ? "Een OCMW wacht te lang op je antwoord over een gegeven: kijk het vandaag na"
                                : "Een OCMW meldt dat een gegeven niet klopt: kijk het na tot en met "
                                        + Dates.dutch(Dates.day(flaw.due())),
                        PAGE + "/" + flaw.id(),
                        flaw.late(now)))
                .toList();
    }

    private List<ToDo> watching() {
        Instant now = clock.instant();
        List<ToDo> found = new ArrayList<>();
        if (examination.all().stream().anyMatch(flaw -> flaw.late(now))) {
            found.add(new ToDo("De tijd om een melding over een gegeven na te kijken, is om", PAGE, true));
        }
        boolean stranded = examination.all().stream().anyMatch(examination::stranded)
                || reports.reported().stream().anyMatch(flaw -> flaw.answer().isEmpty() && reports.stranded(flaw));
        if (stranded) {
            found.add(new ToDo("Een melding of een antwoord over een gegeven kwam niet aan: bel", PAGE, true));
        }
        return found;
    }

    @Override
    public List<Due> from(LocalDate today) {
        return examination.all().stream()
                .filter(ReceivedFlaw::open)
                .map(flaw -> due(flaw, today))
                .toList();
    }

    private static Due due(ReceivedFlaw flaw, LocalDate today) {
        LocalDate day = Dates.day(flaw.due());
        return new Due(
                "flaw-" + flaw.id(), Due.shown(day, today), "een melding over een gegeven moet nagekeken zijn", PAGE);
    }
}
