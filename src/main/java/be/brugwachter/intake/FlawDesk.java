package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correction.CorrectionDesk;
import be.brugwachter.correction.ReportedFlaw;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Flaws in what was received (art. 7): marked by the assigned worker, and told on to the partners who got the same data. */
@Service
@Transactional
public class FlawDesk {
    private final Caseload caseload;
    private final Findings findings;
    private final Erasures erasures;
    private final OnwardStore chain;
    private final CorrectionDesk corrections;

    FlawDesk(Caseload caseload, Findings findings, Erasures erasures, OnwardStore chain, CorrectionDesk corrections) {
        this.caseload = caseload;
        this.findings = findings;
        this.erasures = erasures;
        this.chain = chain;
        this.corrections = corrections;
    }

    /** A flaw with what came of it. */
    public record Marked(FoundFlaw flaw, ReportedFlaw reported, boolean stranded) {}

    /**
     * A partner who got the item and did not say yet that it knows of the flaw.
     *
     * @param told whether somebody called it
     */
    public record ToTell(ReportedFlaw flaw, OnwardDisclosure onward, boolean told) {
        private boolean is(UUID otherFlaw, UUID otherOnward) {
            return flaw.id().equals(otherFlaw) && onward.id().equals(otherOnward);
        }
    }

    /** The assigned worker marks a flaw, as long as the outcome is open. What is superfluous goes here at once, where it can. */
    @Upholds(Clause.FLAW_REPORTED)
    public Answer mark(Actor by, UUID intake, DataItem item, Quality.Flaw kind) {
        return caseload.actOpen(by, intake, open -> {
            findings.found(by, open, item, kind);
            if (kind == Quality.Flaw.SUPERFLUOUS) {
                erasures.leaveOut(by, open, item);
            }
            return Answer.DONE;
        });
    }

    /** The flaws of a client, oldest first. */
    @Transactional(readOnly = true)
    public List<Marked> of(UUID intake) {
        List<FoundFlaw> found = findings.decisions().flaws(intake);
        return corrections.reported().stream()
                .flatMap(reported -> found.stream()
                        .filter(flaw -> flaw.id().equals(reported.id()))
                        .map(flaw -> new Marked(flaw, reported, corrections.stranded(reported))))
                .sorted(Comparator.comparing(marked -> marked.flaw().moment()))
                .toList();
    }

    /** The partners to tell: of what is superfluous at once, of the rest once the sender answered that something is different. */
    @Upholds(Clause.FLAW_ANSWERED)
    @Transactional(readOnly = true)
    public List<ToTell> toTell() {
        return corrections.reported().stream()
                .filter(FlawDesk::concernsOthers)
                .flatMap(this::partners)
                .toList();
    }

    private static boolean concernsOthers(ReportedFlaw flaw) {
        boolean changed =
                flaw.answer().filter(answer -> answer.measure().changes()).isPresent();
        return changed || flaw.flawed().kind() == Quality.Flaw.SUPERFLUOUS;
    }

    private Stream<ToTell> partners(ReportedFlaw flaw) {
        Set<UUID> told = findings.decisions().told(flaw.id());
        Set<UUID> confirmed = findings.decisions().confirmed(flaw.id());
        return findings.decisions().intakeOf(flaw.id()).stream()
                .flatMap(intake -> chain.of(intake).stream())
                .filter(OnwardDisclosure::used)
                .filter(onward ->
                        onward.consent().items().contains(flaw.flawed().item()))
                .filter(onward -> !confirmed.contains(onward.id()))
                .map(onward -> new ToTell(flaw, onward, told.contains(onward.id())));
    }

    /** Somebody told the partner: which item and what kind of flaw, never a value. */
    public Answer told(Actor by, UUID flaw, UUID onward) {
        return about(by, flaw, onward, false, () -> findings.told(by, flaw, onward));
    }

    /** The partner said that it knows. */
    @Upholds(Clause.FLAW_ANSWERED)
    public Answer confirmed(Actor by, UUID flaw, UUID onward) {
        return about(by, flaw, onward, true, () -> findings.confirmed(by, flaw, onward));
    }

    private Answer about(Actor by, UUID flaw, UUID onward, boolean told, Runnable act) {
        if (!caseload.admits(by)) {
            return Answer.NOT_UNDER_SECRECY;
        }
        boolean waits = toTell().stream().anyMatch(each -> each.is(flaw, onward) && each.told() == told);
        if (waits) {
            act.run();
        }
        return waits ? Answer.DONE : Answer.GONE;
    }
}
