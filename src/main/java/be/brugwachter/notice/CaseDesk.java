package be.brugwachter.notice;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of breaches: opened with one act, told to the other party, followed in a joint log. A drill stays here. */
@Service
@Transactional
public class CaseDesk {
    private final CaseStore store;
    private final List<BreachSource> sources;
    private final Teller teller;
    private final Book book;
    private final Clock clock;

    public CaseDesk(CaseStore store, List<BreachSource> sources, Teller teller, Book book, Clock clock) {
        this.store = store;
        this.sources = List.copyOf(sources);
        this.teller = teller;
        this.book = book;
        this.clock = clock;
    }

    /** Every breach of this party, wherever it was reported, newest first. */
    @Transactional(readOnly = true)
    public List<CaseFile> all() {
        return sources.stream()
                .flatMap(source -> source.breaches().stream())
                .sorted(Comparator.comparing(BreachCase::aware).reversed())
                .map(this::file)
                .toList();
    }

    /** One breach. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID id) {
        return all().stream().filter(file -> file.head().id().equals(id)).findFirst();
    }

    private CaseFile file(BreachCase head) {
        Optional<Incident> known = head.referral().map(Incident.WrongReceiver::new);
        List<Step> steps = store.steps(head.id());
        return new CaseFile(head, steps, known.or(() -> store.incident(head.id())), teller.peer(head, steps));
    }

    /**
     * Opens a line of the register; the clock runs from the moment of awareness. A line that is there already (the same button pressed
     * twice) stays as it is.
     *
     * @return whether it is new
     */
    @Upholds(Clause.BREACH_TOLD)
    public boolean open(BreachCase breach, Actor by) {
        boolean first = store.add(breach, by, clock.instant());
        if (first) {
            write(breach.drill() ? Act.BREACH_DRILLED : Act.BREACH_OPENED, breach, by);
        }
        return first;
    }

    /** The host told of a breach: this party knows from now on, and tells the other party at once. */
    @Upholds(Clause.BREACH_TOLD)
    public void heard(BreachCase breach, Incident incident, Actor by) {
        if (open(breach, by)) {
            scope(breach.id(), incident, by);
            tell(breach.id(), UUID.randomUUID(), by);
        }
    }

    /** Keeps what lay open, with what is counted now. In a drill the book says so too: the numbers listed then are real. */
    public void scope(UUID id, Incident incident, Actor by) {
        CaseFile file = found(id);
        Instant now = clock.instant();
        store.add(id, incident, teller.count(file, incident, now));
        write(file.head().drill() ? Act.BREACH_DRILLED : Act.BREACH_SCOPED, file.head(), by);
    }

    /** What was counted when the officer said last what lay open. */
    @Transactional(readOnly = true)
    public Optional<Counted> counted(UUID id) {
        return store.counted(id);
    }

    /**
     * Writes in the joint log what was agreed or done, here or by the other party.
     *
     * @return false when it cannot be written now: closing while something lacks, or anything but opening again after closing
     * @throws IllegalArgumentException for a mail, which {@link #tell} alone writes, and for what nobody can do for another
     */
    @Upholds(Clause.BREACH_CONSULTED)
    public boolean log(UUID id, Choice choice, boolean theirs, Actor by) {
        if (choice.group() == Group.MAIL) {
            throw new IllegalArgumentException("Only the mail itself writes in the log that it left.");
        }
        if (theirs && !choice.group().canBeTheirs()) {
            throw new IllegalArgumentException("What a party owes by itself, the other party cannot do for it.");
        }
        store.lock(id);
        CaseFile file = found(id);
        boolean fits = file.closed() == (choice == Choice.REOPENED)
                && (choice != Choice.CLOSED || file.lacks().isEmpty());
        if (fits) {
            Step step = new Step(UUID.randomUUID(), choice, theirs, clock.instant());
            add(file.head(), step, by);
            follow(file, step);
        }
        return fits;
    }

    /** What both parties know stands in both their logs. */
    private void follow(CaseFile file, Step step) {
        boolean both = file.told() || file.head().kind() == BreachKind.PEER;
        boolean shared = step.choice().group() == Group.AGREED || step.choice().group() == Group.MEASURE;
        if (both && shared && !step.theirs() && !file.head().drill()) {
            teller.follow(file.head(), step);
        }
    }

    /** Writes a step of the other party in the log, as its own Brugwachter told it; the same step twice stands there once. */
    @Upholds(Clause.BREACH_CONSULTED)
    void told(BreachCase breach, Step theirs, Actor by) {
        store.lock(breach.id());
        add(breach, theirs, by);
    }

    /**
     * Tells the other party's officer: the first time a notice, afterwards what is known by now.
     *
     * @param key of the form, so that a button pressed twice tells once
     */
    @Upholds({Clause.BREACH_TOLD, Clause.SHARE_WHAT_HELPS})
    public void tell(UUID id, UUID key, Actor by) {
        store.lock(id);
        CaseFile file = found(id);
        boolean known = file.told() || file.head().kind() == BreachKind.PEER;
        Step step = new Step(key, known ? Choice.UPDATED : Choice.TOLD, false, clock.instant());
        if (!file.closed() && add(file.head(), step, by) && !file.head().drill()) {
            teller.tell(file, step);
        }
    }

    /** What {@link #tell} would say now, line by line. */
    @Transactional(readOnly = true)
    public List<String> preview(CaseFile file) {
        return teller.preview(file);
    }

    private boolean add(BreachCase breach, Step step, Actor by) {
        boolean first = store.add(breach.id(), step, by);
        if (first && !breach.drill()) {
            write(step.choice().group() == Group.MAIL ? Act.BREACH_PEER_TOLD : Act.BREACH_LOGGED, breach, by);
        }
        return first;
    }

    private void write(Act act, BreachCase breach, Actor by) {
        book.write(new Entry(by, act, breach.id(), List.of(Clause.BREACH_TOLD)));
    }

    private CaseFile found(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("The register does not hold this breach."));
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }
}
