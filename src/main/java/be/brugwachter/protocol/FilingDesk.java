package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import be.brugwachter.shared.Actor;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is filed with a document and agreed by two people: the signed original, the declaration of readers, and what the parties decide. */
@Service
@Transactional
public class FilingDesk {
    private static final String PREFIX = "PROTOCOL_";

    private final ProtocolDesk protocols;
    private final ProtocolActs acts;
    private final TwoPeople two;
    private final AgreedWitness witness;
    private final Clock clock;

    public FilingDesk(ProtocolDesk protocols, ProtocolActs acts, TwoPeople two, AgreedWitness witness, Clock clock) {
        this.protocols = protocols;
        this.acts = acts;
        this.two = two;
        this.witness = witness;
        this.clock = clock;
    }

    /** One person files the signed original and proposes to confirm it. */
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    public Proposal proposeSignedOriginal(Protocol protocol, FiledDocument document, Actor by) {
        return propose(
                protocol,
                new Deed(Kind.SIGNED_ORIGINAL, protocol.signature().signedOn(), null, null, Filed.of(document)),
                document,
                by);
    }

    /** One person files the OCMW's declaration of that day; it counts for a year. */
    @Upholds(Clause.RECEIVER_UNDER_SECRECY)
    public Proposal proposeReaders(Protocol protocol, LocalDate declared, FiledDocument document, Actor by) {
        LocalDate last = declared.plusYears(1).minusDays(1);
        return propose(
                protocol, new Deed(Kind.READERS_DECLARED, declared, last, null, Filed.of(document)), document, by);
    }

    /** One person files what both parties wrote down of the terms the text leaves open. */
    public Proposal proposeTerms(Protocol protocol, FiledDocument document, Actor by) {
        return propose(
                protocol,
                new Deed(Kind.TERMS_CONFIRMED, protocols.today(), null, null, Filed.of(document)),
                document,
                by);
    }

    /** One person files the literal text of a ground, to be compared with what the protocol says of it. */
    @Upholds(Clause.DECREE_CONDITIONS)
    public Proposal proposeText(Protocol protocol, LegalBasis basis, FiledDocument document, Actor by) {
        return propose(
                protocol,
                new Deed(Kind.DECREE_TEXT, protocols.today(), null, basis.id(), Filed.of(document)),
                document,
                by);
    }

    /**
     * One person files the decision of the parties to go on without the grounds that fell away, with the advice of both officers.
     *
     * @return nothing when the protocol is not suspended: then there is nothing to decide
     */
    @Upholds(Clause.LEGAL_BASIS_STANDS)
    public Optional<Proposal> proposeGoingOn(Protocol protocol, FiledDocument document, Actor by) {
        Standing standing = protocols.standing(protocol, clock.instant());
        if (standing.state() != Standing.State.SUSPENDED) {
            return Optional.empty();
        }
        String lapsed = standing.lapsedBases().stream().map(LegalBasis::id).collect(Collectors.joining(","));
        return Optional.of(propose(
                protocol,
                new Deed(Kind.GOES_ON_WITHOUT, protocols.today(), null, lapsed, Filed.of(document)),
                document,
                by));
    }

    /**
     * One person files what both parties decided after a merger of municipalities that their protocol is older than.
     *
     * @return nothing when there is no merger to decide about: a decision never lies ready for the next
     */
    @Upholds(Clause.OCMW_OF_RESIDENCE)
    public Optional<Proposal> proposeMerger(Protocol protocol, FiledDocument document, Actor by) {
        return protocols
                .standing(protocol, clock.instant())
                .undecidedMerger()
                .filter(merged -> !merged.gone())
                .map(merged ->
                        new Deed(Kind.MERGER_DECIDED, protocols.today(), null, merged.names(), Filed.of(document)))
                .map(deed -> propose(protocol, deed, document, by));
    }

    private Proposal propose(Protocol protocol, Deed deed, FiledDocument document, Actor by) {
        acts.file(document, by.account(), clock.instant());
        return two.propose(PREFIX + deed.kind(), protocol.id().value(), DeedText.write(protocol.version(), deed), by);
    }

    /** What waits for a second person, with the protocol it is about. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return two.waiting().stream().flatMap(each -> mine(each).stream()).toList();
    }

    private Optional<Waiting> mine(Proposal proposal) {
        return kind(proposal)
                .flatMap(kind -> protocols
                        .byId(new ProtocolId(proposal.subject()))
                        .map(protocol -> new Waiting(
                                proposal, protocol, kind, DeedText.isFor(protocol.version(), proposal.payload()))));
    }

    private static Optional<Kind> kind(Proposal proposal) {
        return Arrays.stream(Kind.values())
                .filter(kind -> proposal.kind().equals(PREFIX + kind))
                .findFirst();
    }

    /** A second person confirms; the act is done in the same transaction. */
    public TwoPeople.Outcome confirm(UUID id, Actor second) {
        Optional<Waiting> waiting = waiting().stream()
                .filter(each -> each.proposal().id().equals(id))
                .findFirst();
        if (waiting.filter(Waiting::current).isEmpty()) {
            return new TwoPeople.Outcome.NotOpen();
        }
        TwoPeople.Outcome outcome = two.confirm(id, second);
        if (outcome instanceof TwoPeople.Outcome.Confirmed(Proposal proposal)) {
            Deed deed = DeedText.read(proposal.payload());
            checkBytes(deed);
            witness.agreed(protocols.agreed(waiting.get().protocol(), deed, proposal.by(), second));
        }
        return outcome;
    }

    /** What is bound must be what lies there, byte for byte. */
    private void checkBytes(Deed deed) {
        Filed bound = deed.document();
        if (bound != null
                && acts.document(bound.id())
                        .map(Filed::of)
                        .filter(bound::equals)
                        .isEmpty()) {
            throw new IllegalStateException("A filed document is no longer the one that was proposed.");
        }
    }

    /** Puts a proposal aside. */
    public boolean reject(UUID id, Actor by) {
        return waiting().stream().anyMatch(each -> each.proposal().id().equals(id)) && two.reject(id, by);
    }

    /**
     * Something that waits for a second person.
     *
     * @param current whether it was proposed for the version of the text that counts now; an older one can only be put aside
     */
    public record Waiting(Proposal proposal, Protocol protocol, Kind kind, boolean current) {
        /** The document to read before confirming, if one was filed with it. */
        public @Nullable UUID document() {
            Filed filed = current ? DeedText.read(proposal.payload()).document() : null;
            return filed == null ? null : filed.id();
        }
    }
}
