package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies with a protocol: filed once, never changed, never taken away. */
@Service
@Transactional
public class DocumentDesk {
    private final ProtocolDesk protocols;
    private final ProtocolActs acts;

    public DocumentDesk(ProtocolDesk protocols, ProtocolActs acts) {
        this.protocols = protocols;
        this.acts = acts;
    }

    /**
     * Files what belongs to the protocol and decides nothing: the agreement, its annex, an advice, a letter. One person suffices.
     *
     * @throws IllegalArgumentException for a document on which two people must agree
     */
    @Upholds(Clause.ANNEX_OBSERVED)
    public void keep(Protocol protocol, Kind kind, FiledDocument document, Actor by) {
        if (kind.needsTwo()) {
            throw new IllegalArgumentException("Two people must agree on this document.");
        }
        acts.file(document, by.account(), protocols.now());
        protocols.filed(protocol, kind, Filed.of(document), by);
    }

    /** What lies with a protocol because an act is bound to it, oldest first. */
    @Transactional(readOnly = true)
    public List<Kept> kept(Protocol protocol) {
        Map<UUID, DocumentLine> lines =
                acts.documents(protocol.id()).stream().collect(Collectors.toMap(DocumentLine::id, Function.identity()));
        return acts.of(protocol.id()).stream()
                .flatMap(act -> Stream.ofNullable(act.document())
                        .map(bound -> lines.get(bound.id()))
                        .filter(Objects::nonNull)
                        .map(line -> new Kept(act, line)))
                .toList();
    }

    /** A document, and the act it belongs to. */
    public record Kept(ProtocolAct act, DocumentLine document) {}
}
