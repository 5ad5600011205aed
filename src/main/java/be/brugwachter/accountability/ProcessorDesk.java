package be.brugwachter.accountability;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processors of a party. Each change goes to the other party of every protocol in the same transaction (art. 6 and art. 9). */
@Service
@Transactional
public class ProcessorDesk {
    private final ProcessorStore store;
    private final ProcessorList list;
    private final Exchange exchange;
    private final Book book;
    private final Clock clock;

    ProcessorDesk(ProcessorStore store, ProcessorList list, Exchange exchange, Book book, Clock clock) {
        this.store = store;
        this.list = list;
        this.exchange = exchange;
        this.book = book;
        this.clock = clock;
    }

    /** Records a new processor, or a change of one. The same change twice (a button pressed twice) is recorded and told once. */
    @Upholds({
        Clause.PROCESSOR_AGREEMENT,
        Clause.PROCESSOR_GUARANTEES,
        Clause.PROCESSOR_LIST_EXCHANGED,
        Clause.PROCESSOR_CHANGE_TOLD
    })
    public void record(Processor changed, @Nullable FiledDocument agreement, Actor by) {
        if (!store.add(changed, agreement, new Filing(by.account(), clock.instant()))) {
            return;
        }
        book.write(new Entry(
                by,
                Act.PROCESSOR_RECORDED,
                changed.id(),
                List.of(Clause.PROCESSOR_AGREEMENT, Clause.PROCESSOR_GUARANTEES)));
        for (Protocol protocol : exchange.living()) {
            exchange.processors(protocol, changed.change(), under(protocol), by);
        }
    }

    /** One of them, as its newest change left it. */
    @Transactional(readOnly = true)
    public Optional<Processor> byId(UUID id) {
        return store.all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The whole list of the party, under all its protocols; also when none lives any more, for what was kept under them may still be here. */
    @Transactional(readOnly = true)
    public List<ProcessorLine> lines() {
        List<Protocol> living = exchange.living();
        Side side = living.stream()
                .findFirst()
                .flatMap(protocol -> protocol.sideOf(Walls.party()))
                .orElse(Side.RECEIVER);
        return list.lines(living, side);
    }

    /** The list of this party under one protocol. */
    @Transactional(readOnly = true)
    public List<ProcessorLine> under(Protocol protocol) {
        return list.lines(List.of(protocol), protocol.sideOf(Walls.party()).orElseThrow());
    }

    /** The agreement that came with a change. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(UUID change) {
        return store.document(change);
    }
}
