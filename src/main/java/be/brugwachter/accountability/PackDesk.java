package be.brugwachter.accountability;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pack with which a party shows its measures (art. 6), in one act. */
@Service
@Transactional
public class PackDesk {
    private final PackSources sources;
    private final PackPress press;
    private final ProtocolDesk protocols;
    private final Book book;
    private final Clock clock;

    PackDesk(PackSources sources, PackPress press, ProtocolDesk protocols, Book book, Clock clock) {
        this.sources = sources;
        this.press = press;
        this.protocols = protocols;
        this.book = book;
        this.clock = clock;
    }

    /** Makes it, signed, and writes in the book that it was made. */
    @Upholds({Clause.ABLE_TO_SHOW, Clause.PROOF_ON_REQUEST})
    public byte[] make(Protocol protocol, Actor by) {
        Instant now = clock.instant();
        List<PackFile> documents = sources.documents(protocol, side(protocol));
        byte[] zip = press.print(pack(protocol, now), documents, now);
        book.write(new Entry(
                by, Act.EVIDENCE_PACK_MADE, UUID.randomUUID(), List.of(Clause.ABLE_TO_SHOW, Clause.PROOF_ON_REQUEST)));
        return zip;
    }

    private EvidencePack pack(Protocol protocol, Instant now) {
        Side side = side(protocol);
        return new EvidencePack(
                name(protocol.profile(side)),
                name(protocol.other(Walls.party())),
                protocol.id() + ", versie " + protocol.version(),
                now.toString(),
                sources.sections(protocols.standing(protocol, now), side),
                press.clauses());
    }

    private static String name(PartyProfile party) {
        return party.name() + " (" + party.number().dotted() + ")";
    }

    private static Side side(Protocol protocol) {
        return protocol.sideOf(Walls.party()).orElseThrow();
    }
}
