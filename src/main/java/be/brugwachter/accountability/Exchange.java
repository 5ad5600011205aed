package be.brugwachter.accountability;

import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.Correspondence;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Term;
import be.brugwachter.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the other party and starts the clock of its answer, in the transaction of the act: nobody does the one without the other. */
final class Exchange {
    private final OwedAnswers owed;
    private final Correspondence letters;
    private final ProtocolDesk protocols;
    private final Clock clock;

    Exchange(OwedAnswers owed, Correspondence letters, ProtocolDesk protocols, Clock clock) {
        this.owed = owed;
        this.letters = letters;
        this.protocols = protocols;
        this.clock = clock;
    }

    /** The protocols under which the other party must hear of something: those that are not over. */
    List<Protocol> living() {
        return protocols.protocols().stream()
                .filter(each -> !protocols.standing(each, clock.instant()).over())
                .toList();
    }

    /** Sends the new list of processors under a protocol (art. 9: at once). */
    @Upholds({Clause.PROCESSOR_LIST_EXCHANGED, Clause.PROCESSOR_CHANGE_TOLD})
    void processors(Protocol protocol, UUID change, List<ProcessorLine> list, Actor by) {
        UUID id = UUID.nameUUIDFromBytes((change + " " + protocol.id()).getBytes(StandardCharsets.UTF_8));
        start(id, protocol, Kind.PROCESSORS, protocol.workingTerms().atOnce(), by);
        letters.tell(Matter.single(protocol.id(), NoticeKind.PROCESSORS_CHANGED, id), lines(list), List.of());
    }

    private static List<String> lines(List<ProcessorLine> list) {
        return list.isEmpty()
                ? List.of("De lijst is nu leeg: er zijn geen verwerkers.")
                : Stream.concat(Stream.of("De lijst is nu:"), list.stream().map(each -> "- " + each.line()))
                        .toList();
    }

    /** Asks the other party to show its measures (art. 6). */
    @Upholds(Clause.PROOF_ON_REQUEST)
    void evidence(Protocol protocol, UUID id, Actor by) {
        Instant due = start(id, protocol, Kind.EVIDENCE, protocol.workingTerms().reasonableTime(), by);
        letters.tell(
                Matter.single(protocol.id(), NoticeKind.EVIDENCE_ASKED, id),
                List.of("We rekenen op een antwoord tegen " + Dates.dutch(Dates.day(due)) + "."),
                List.of());
    }

    private Instant start(UUID id, Protocol protocol, Kind kind, Term term, Actor by) {
        Instant now = clock.instant();
        Instant due = term.after(now);
        owed.add(new OwedAnswer(id, protocol.id(), kind, now, due, null, null), new Filing(by.account(), now));
        return due;
    }
}
