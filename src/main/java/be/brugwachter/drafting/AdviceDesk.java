package be.brugwachter.drafting;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.drafting.StoredDraft.State;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.RegistrationDesk.SignedPdf;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a draft on paper: the advice of both data protection officers, then the signatures. */
@Service
@Transactional
public class AdviceDesk {
    private static final String PROPOSED = "DRAFT_ADVICE";

    private final DraftStore store;
    private final CountedDrafts drafts;
    private final TwoPeople two;
    private final RegistrationDesk register;
    private final Book book;
    private final Clock clock;

    public AdviceDesk(DraftStore store, TwoPeople two, RegistrationDesk register, Book book, Clock clock) {
        this.store = store;
        this.drafts = new CountedDrafts(store, register);
        this.two = two;
        this.register = register;
        this.book = book;
        this.clock = clock;
    }

    /** The data protection officer of the sender records the own advice. */
    @Upholds(Clause.DPO_ADVICE_SENDER)
    public Recorded advise(UUID id, Paper paper, Actor by) {
        need(by, Role.DPO);
        return step(id, Kind.SENDER_ADVICE, paper, by, Clause.DPO_ADVICE_SENDER);
    }

    /** Who keeps the protocols records the advice that came from the other party by letter; a second person must look at it too. */
    @Upholds(Clause.DPO_ADVICE_RECEIVER)
    public Recorded receive(UUID id, Paper paper, Actor by) {
        need(by, Role.PROTOCOL_MANAGER);
        Recorded recorded = step(id, Kind.RECEIVER_ADVICE, paper, by, Clause.DPO_ADVICE_RECEIVER);
        if (recorded instanceof Recorded.Done(UUID step)) {
            two.propose(PROPOSED, id.toString(), "\"" + step + "\"", by);
        }
        return recorded;
    }

    /** What of a draft waits for a second person. */
    @Transactional(readOnly = true)
    public List<Proposal> waiting(UUID id) {
        return two.waiting().stream()
                .filter(each -> each.kind().equals(PROPOSED) && each.subject().equals(id.toString()))
                .toList();
    }

    /** The step a proposal is about; the payload is one JSON string. */
    public static UUID step(Proposal proposal) {
        return UUID.fromString(proposal.payload().replace("\"", ""));
    }

    /** A second person looked at the letter too: the advice counts. After the signatures none counts any more: the text stands. */
    @Upholds(Clause.DPO_ADVICE_RECEIVER)
    public TwoPeople.Outcome confirm(UUID proposal, Actor second) {
        need(second, Role.PROTOCOL_MANAGER);
        boolean open = proposed(proposal).filter(this::unsigned).isPresent();
        TwoPeople.Outcome outcome = open ? two.confirm(proposal, second) : new TwoPeople.Outcome.NotOpen();
        if (outcome instanceof TwoPeople.Outcome.Confirmed(Proposal confirmed)) {
            store.confirm(step(confirmed), second.account());
            book.write(new Entry(
                    second,
                    Act.DRAFT_ADVISED,
                    UUID.fromString(confirmed.subject()),
                    List.of(Clause.DPO_ADVICE_RECEIVER)));
        }
        return outcome;
    }

    /** Puts a letter aside that a colleague recorded, or that oneself did: it goes away. */
    public boolean reject(UUID proposal, Actor by) {
        need(by, Role.PROTOCOL_MANAGER);
        Optional<Proposal> open = proposed(proposal);
        boolean rejected = open.isPresent() && two.reject(proposal, by);
        if (rejected) {
            store.drop(step(open.get()));
        }
        return rejected;
    }

    private boolean unsigned(Proposal letter) {
        return drafts.lock(UUID.fromString(letter.subject()))
                .filter(each -> each.state() != State.SIGNED)
                .isPresent();
    }

    private Optional<Proposal> proposed(UUID proposal) {
        return two.waiting().stream()
                .filter(each -> each.id().equals(proposal) && each.kind().equals(PROPOSED))
                .findFirst();
    }

    /**
     * Both parties signed on this day. Only a draft that both officers advised on, and in which nothing is wrong. The signed text waits
     * for the register at once, where a second person compares it with the signed document.
     */
    @Upholds(Clause.CONCLUDED_AND_SIGNED)
    public Recorded sign(UUID id, Paper paper, Actor by) {
        need(by, Role.PROTOCOL_MANAGER);
        return step(id, Kind.SIGNED, paper, by, Clause.CONCLUDED_AND_SIGNED);
    }

    private Recorded step(UUID id, Kind kind, Paper paper, Actor by, Clause clause) {
        Optional<StoredDraft> draft = drafts.lock(id).filter(each -> each.state() != State.SIGNED);
        if (draft.isEmpty()) {
            return new Recorded.Refused("Dit ontwerp is al ondertekend. Er komt geen stap meer bij.");
        }
        Optional<String> refusal = refusal(draft.get(), kind, paper, by);
        if (refusal.isPresent()) {
            return new Recorded.Refused(refusal.get());
        }
        Step step = made(draft.get(), kind, paper, by);
        store.add(id, step, paper.document());
        if (step.counts()) {
            book.write(new Entry(by, kind == Kind.SIGNED ? Act.DRAFT_SIGNED : Act.DRAFT_ADVISED, id, List.of(clause)));
        }
        return new Recorded.Done(step.id());
    }

    private Optional<String> refusal(StoredDraft draft, Kind kind, Paper paper, Actor by) {
        Optional<String> gate = new Gate(draft, clock).refusal(kind, paper.day());
        return gate.isPresent() || kind != Kind.SIGNED
                ? gate
                : drafts.occupied(draft).or(() -> toRegister(draft, paper, by));
    }

    /** What the register says against the signed text, if anything; else it waits there for a second person. */
    private Optional<String> toRegister(StoredDraft draft, Paper paper, Actor by) {
        Progress advised = draft.progress();
        Progress signed = new Progress(advised.senderAdvice(), advised.receiverAdvice(), paper.day());
        SignedPdf document =
                new SignedPdf(paper.document().name(), paper.document().content());
        DraftTerms terms = drafts.numbered(draft.terms());
        if (register.propose(new Draft(terms, signed).yaml(), document, by)
                instanceof RegistrationDesk.Outcome.Refused(String sentence)) {
            return Optional.of(sentence);
        }
        if (!terms.equals(draft.terms())) {
            store.change(draft.id(), terms, clock.instant());
        }
        return Optional.empty();
    }

    private Step made(StoredDraft draft, Kind kind, Paper paper, Actor by) {
        FiledDocument document = paper.document();
        return new Step(
                UUID.randomUUID(),
                kind,
                paper.day(),
                paper.remarks(),
                draft.fingerprint(),
                new Step.Filed(document.name(), document.sha256()),
                by.account(),
                null,
                clock.instant());
    }

    private static void need(Actor by, Role role) {
        if (by.role() != role) {
            throw new IllegalStateException("This step of a draft is for another function.");
        }
    }
}
