package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.LetterDesk;
import be.brugwachter.correspondence.ReceivedLetter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a request for evidence with one act: the pack is made, signed, sealed and on its way, or nothing happened (art. 6). */
@Service
@Transactional
public class PackAnswerDesk {
    private final PackDesk packs;
    private final LetterDesk letters;
    private final ProtocolDesk protocols;

    PackAnswerDesk(PackDesk packs, LetterDesk letters, ProtocolDesk protocols) {
        this.packs = packs;
        this.letters = letters;
        this.protocols = protocols;
    }

    /**
     * A request of the other party that waits for our pack.
     *
     * @param due by when, as both parties read "een redelijke termijn"
     */
    public record Asked(ReceivedLetter letter, Protocol protocol, Instant due) {}

    /** The requests that wait, the newest first. */
    @Transactional(readOnly = true)
    public List<Asked> waiting() {
        return letters.all().stream()
                .filter(each -> each.letter().matter().kind() == NoticeKind.EVIDENCE_ASKED && each.answered() == null)
                .flatMap(each -> protocols.byId(each.letter().matter().protocol()).stream()
                        .map(protocol -> new Asked(each, protocol, due(each, protocol))))
                .toList();
    }

    private static Instant due(ReceivedLetter each, Protocol protocol) {
        return protocol.workingTerms().reasonableTime().after(each.letter().moment());
    }

    /** What came of it. */
    public enum Outcome {
        /** It is on its way. */
        LEFT,
        /** Nobody asked, or it was answered. */
        NOT_ASKED,
        /** It is too large for a mail: it goes by hand. */
        TOO_LARGE
    }

    /** Makes the pack and sends it, sealed, to who asked. */
    @Upholds({Clause.PROOF_ON_REQUEST, Clause.ABLE_TO_SHOW})
    public Outcome send(ProtocolId protocol, Actor by) {
        Optional<Asked> asked = waiting().stream()
                .filter(each -> each.protocol().id().equals(protocol))
                .findFirst();
        return asked.map(each -> letters.answer(each.letter().letter().id(), packs.make(each.protocol(), by), by)
                        ? Outcome.LEFT
                        : Outcome.TOO_LARGE)
                .orElse(Outcome.NOT_ASKED);
    }
}
