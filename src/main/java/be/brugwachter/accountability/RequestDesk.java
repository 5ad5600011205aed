package be.brugwachter.accountability;

import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party asks the other to show or to confirm, and the answers that came (art. 6). */
@Service
@Transactional
public class RequestDesk {
    private final OwedAnswers owed;
    private final Exchange exchange;
    private final Book book;
    private final Clock clock;

    RequestDesk(OwedAnswers owed, Exchange exchange, Book book, Clock clock) {
        this.owed = owed;
        this.exchange = exchange;
        this.book = book;
        this.clock = clock;
    }

    /**
     * The sender asks the receiver to show its measures.
     *
     * @return false when this party is not the sender, or a request already runs: nothing happens then
     */
    @Upholds(Clause.PROOF_ON_REQUEST)
    public boolean ask(Protocol protocol, Actor by) {
        boolean sender = protocol.sideOf(Walls.party()).orElseThrow() == Side.SENDER;
        if (!sender || asked(protocol)) {
            return false;
        }
        UUID id = UUID.randomUUID();
        exchange.evidence(protocol, id, by);
        book.write(new Entry(by, Act.EVIDENCE_ASKED, id, List.of(Clause.PROOF_ON_REQUEST)));
        return true;
    }

    private boolean asked(Protocol protocol) {
        return owed.all().stream()
                .anyMatch(each -> each.open()
                        && each.kind() == Kind.EVIDENCE
                        && each.protocol().equals(protocol.id()));
    }

    /**
     * The answer came: its clock stops.
     *
     * @param document what came, for evidence; nothing for a list of processors
     * @return false when there was no open request by this id
     */
    @Upholds(Clause.PROOF_ON_REQUEST)
    public boolean answered(UUID id, LocalDate day, @Nullable FiledDocument document, Actor by) {
        Optional<OwedAnswer> open = byId(id).filter(OwedAnswer::open);
        if (open.filter(each -> (each.kind() == Kind.EVIDENCE) == (document != null))
                .isEmpty()) {
            return false;
        }
        boolean evidence = open.get().kind() == Kind.EVIDENCE;
        boolean first = owed.answer(id, day, document, new Filing(by.account(), clock.instant()));
        if (first) {
            Act act = evidence ? Act.EVIDENCE_ANSWERED : Act.PROCESSORS_CONFIRMED;
            Clause clause = evidence ? Clause.PROOF_ON_REQUEST : Clause.PROCESSOR_LIST_EXCHANGED;
            book.write(new Entry(by, act, id, List.of(clause)));
        }
        return first;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<OwedAnswer> all() {
        return owed.all();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<OwedAnswer> byId(UUID id) {
        return owed.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The answer that came. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(UUID id) {
        return owed.document(id);
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }
}
