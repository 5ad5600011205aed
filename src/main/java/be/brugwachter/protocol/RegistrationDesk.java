package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.ProtocolDesk.Deed;
import be.brugwachter.shared.Actor;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a signed text into the register of a party: a new protocol, or a new version of one. One person brings the text as data and
 * the signed document; another reads both side by side and confirms. Each party does this for itself, for each keeps its own copy.
 */
@Service
@Transactional
public class RegistrationDesk {
    private static final String KIND = "REGISTER_TEXT";

    private final TextStore texts;
    private final ProtocolActs acts;
    private final ProtocolDesk protocols;
    private final TwoPeople two;
    private final AgreedWitness witness;

    public RegistrationDesk(
            TextStore texts, ProtocolActs acts, ProtocolDesk protocols, TwoPeople two, AgreedWitness witness) {
        this.texts = texts;
        this.acts = acts;
        this.protocols = protocols;
        this.two = two;
        this.witness = witness;
    }

    /**
     * One person proposes to take a text into the register.
     *
     * @param yaml the protocol as data, in the format of {@code docs/protocol-format.md}
     * @param signed the signed document, a PDF
     */
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    public Outcome propose(byte[] yaml, SignedPdf signed, Actor by) {
        Protocol protocol;
        try {
            protocol = texts.read(yaml);
        } catch (ProtocolUnreadable wrong) {
            return new Outcome.Refused(String.valueOf(wrong.getMessage()));
        }
        Optional<String> objection = objection(protocol, by);
        if (objection.isPresent()) {
            return new Outcome.Refused(objection.get());
        }
        FiledDocument text = new FiledDocument(UUID.randomUUID(), protocol.id(), textName(protocol), yaml);
        FiledDocument document = new FiledDocument(UUID.randomUUID(), protocol.id(), signed.name(), signed.content());
        acts.file(text, by.account(), protocols.now());
        acts.file(document, by.account(), protocols.now());
        String papers = new TextPapers(Filed.of(text), Filed.of(document)).write();
        return new Outcome.Proposed(two.propose(KIND, protocol.id().value(), papers, by));
    }

    private static String textName(Protocol protocol) {
        return protocol.id() + "-v" + protocol.version() + ".yaml";
    }

    private Optional<String> objection(Protocol protocol, Actor by) {
        List<Protocol> living = protocols.protocols().stream()
                .filter(each -> !protocols.standing(each, protocols.now()).over())
                .toList();
        return Succession.objection(protocol, living, protocols.versions(protocol.id()), by);
    }

    /** What waits for a second person. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return two.waiting().stream()
                .filter(proposal -> proposal.kind().equals(KIND))
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Proposal proposal) {
        TextPapers papers = TextPapers.read(proposal.payload());
        return new Waiting(proposal, texts.read(bytes(papers.text())), papers.text(), papers.signed());
    }

    /** Why a text that waits cannot enter now, in Dutch with the next step; nothing when it can, or when nothing like it waits. */
    @Transactional(readOnly = true)
    public Optional<String> objection(UUID id, Actor second) {
        return waiting().stream()
                .filter(each -> each.proposal().id().equals(id))
                .findFirst()
                .flatMap(each -> objection(each.protocol(), second));
    }

    /** The version that the next text of a protocol takes: one more than the last in the register, also one that has not begun yet. */
    @Transactional(readOnly = true)
    public int next(ProtocolId id) {
        return protocols.versions(id).stream().mapToInt(Protocol::version).max().orElse(0) + 1;
    }

    /**
     * Whether a signed document waits here for a second person, or was taken into the register: false once it is put aside.
     *
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    @Transactional(readOnly = true)
    public boolean holds(ProtocolId id, String sha256) {
        Stream<Filed> taken = acts.of(id).stream()
                .filter(each -> each.kind() == Kind.SIGNED_ORIGINAL)
                .flatMap(each -> Stream.ofNullable(each.document()));
        Stream<Filed> open = waiting().stream()
                .filter(each -> each.protocol().id().equals(id))
                .map(Waiting::signed);
        return Stream.concat(taken, open).anyMatch(each -> each.sha256().equals(sha256));
    }

    /** A second person confirms; the text is in the register in the same transaction, with the signed document bound to it. */
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    public TwoPeople.Outcome confirm(UUID id, Actor second) {
        Optional<Waiting> waiting = waiting().stream()
                .filter(each -> each.proposal().id().equals(id))
                .filter(each -> objection(each.protocol(), second).isEmpty())
                .findFirst();
        if (waiting.isEmpty()) {
            return new TwoPeople.Outcome.NotOpen();
        }
        TwoPeople.Outcome outcome = two.confirm(id, second);
        if (outcome instanceof TwoPeople.Outcome.Confirmed(Proposal proposal)) {
            register(waiting.get(), proposal.by(), second);
        }
        return outcome;
    }

    private void register(Waiting agreed, UUID first, Actor second) {
        Protocol protocol = agreed.protocol();
        texts.add(protocol, bytes(agreed.text()), protocols.now());
        bytes(agreed.signed());
        Deed text = new Deed(Kind.TEXT_REGISTERED, protocols.today(), null, null, agreed.text());
        Deed signed = new Deed(Kind.SIGNED_ORIGINAL, protocol.signature().signedOn(), null, null, agreed.signed());
        for (Deed deed : List.of(text, signed)) {
            witness.agreed(protocols.agreed(protocol, deed, first, second));
        }
        new LapsedGrounds(protocols, acts, witness).carryOver(protocol, second);
    }

    /** What is bound must be what lies there, byte for byte. */
    private byte[] bytes(Filed bound) {
        return acts.document(bound.id())
                .filter(document -> Filed.of(document).equals(bound))
                .map(FiledDocument::content)
                .orElseThrow(
                        () -> new IllegalStateException("A filed document is no longer the one that was proposed."));
    }

    /** Puts a proposal aside. */
    public boolean reject(UUID id, Actor by) {
        return two.waiting().stream()
                        .anyMatch(each -> each.kind().equals(KIND) && each.id().equals(id))
                && two.reject(id, by);
    }

    /**
     * The signed document.
     *
     * @param name of the file, tame
     * @param content its bytes, a PDF
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
    public record SignedPdf(String name, byte[] content) {}

    /** A text that waits for a second person, with the two documents to compare. */
    public record Waiting(Proposal proposal, Protocol protocol, Filed text, Filed signed) {}

    /** What came of bringing a text. */
    public sealed interface Outcome {
        /** A second person can confirm it. */
        record Proposed(Proposal proposal) implements Outcome {}

        /**
         * Nothing changed.
         *
         * @param sentence why, and what to do, in Dutch
         */
        record Refused(String sentence) implements Outcome {}
    }
}
