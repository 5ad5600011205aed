package be.brugwachter.accountability;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party shows of its own measures (art. 6): filed by one person, with a last day on which somebody looks at it anew. */
@Service
@Transactional
public class EvidenceDesk {
    private final EvidenceStore items;
    private final Book book;
    private final Clock clock;

    public EvidenceDesk(EvidenceStore items, Book book, Clock clock) {
        this.items = items;
        this.book = book;
        this.clock = clock;
    }

    /** Files an item; it takes the place of the one there was, which stays kept. */
    @Upholds({Clause.SECURITY_POLICY_AND_PLAN, Clause.HAS_DPO})
    public void file(EvidenceItem item, @Nullable FiledDocument document, Actor by) {
        items.add(item, document, new Filing(by.account(), clock.instant()));
        Clause clause = item.kind() == EvidenceItem.Kind.OFFICER ? Clause.HAS_DPO : Clause.SECURITY_POLICY_AND_PLAN;
        book.write(new Entry(by, Act.EVIDENCE_FILED, item.id(), List.of(clause)));
    }

    /** The newest of each kind. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> newest() {
        return items.newest();
    }

    /** The document of one of them. */
    @Transactional(readOnly = true)
    public Optional<byte[]> document(UUID item) {
        return items.document(item);
    }
}
