package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.Correspondent;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Processors and evidence as two parties write about them: what comes back stops the clock of who asked. */
final class EvidenceCorrespondent implements Correspondent {
    private final RequestDesk requests;
    private final Clock clock;

    EvidenceCorrespondent(RequestDesk requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.PROCESSORS_CHANGED, NoticeKind.EVIDENCE_ASKED);
    }

    /** A list that was read is confirmed; evidence that was asked is not given by reading the question. */
    @Override
    @Upholds(Clause.PROCESSOR_LIST_EXCHANGED)
    public void confirmed(Matter matter) {
        if (matter.kind() == NoticeKind.PROCESSORS_CHANGED) {
            requests.answered(matter.subject(), today(), null, system());
        }
    }

    @Override
    @Upholds(Clause.PROOF_ON_REQUEST)
    public boolean answered(Matter matter, Document came) {
        var filed = new FiledDocument(came.id(), matter.protocol(), came.name(), came.content());
        return matter.kind() == NoticeKind.EVIDENCE_ASKED
                && FiledDocument.isAnswer(came.content())
                && requests.answered(matter.subject(), today(), filed, system());
    }

    @Override
    public Optional<String> page(Matter matter) {
        return Optional.of(matter.kind() == NoticeKind.EVIDENCE_ASKED ? "/bewijs#vragen" : "/bewijs#verwerkers");
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private static Actor system() {
        return Actor.system(Walls.party());
    }
}
