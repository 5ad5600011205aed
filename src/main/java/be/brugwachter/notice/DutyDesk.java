package be.brugwachter.notice;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.Correspondence;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party owes the other apart from breaches: word of a change of law, and contacts that are right. */
@Service
@Transactional
public class DutyDesk {
    /** How long contacts go without a look. */
    static final Period YEARLY = Period.ofYears(1);

    private final DutyStore store;
    private final ProtocolDesk protocols;
    private final Correspondence letters;
    private final Book book;
    private final Clock clock;

    DutyDesk(DutyStore store, ProtocolDesk protocols, Correspondence letters, Book book, Clock clock) {
        this.store = store;
        this.protocols = protocols;
        this.letters = letters;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Tells the other party's officer that a ground changes or falls away.
     *
     * @param key of the form, so that a button pressed twice tells once
     */
    @Upholds(Clause.LAW_CHANGE_TOLD)
    public void lawChanged(UUID key, Protocol protocol, LegalBasis basis, boolean ends, LocalDate from, Actor by) {
        var change = new LawChange(key, protocol.id(), basis.id(), ends, from, clock.instant(), Optional.empty());
        if (!store.add(change, by)) {
            return;
        }
        book.write(new Entry(by, Act.LAW_CHANGE_TOLD, change.id(), List.of(Clause.LAW_CHANGE_TOLD)));
        String what = ends ? "Deze rechtsgrond valt weg: " : "Deze rechtsgrond verandert: ";
        letters.tell(
                Matter.single(protocol.id(), NoticeKind.LAW_CHANGED, change.id()),
                List.of(what + basis.name() + ".", "Vanaf: " + Dates.dutch(from) + "."),
                List.of());
    }

    /** By when the other party should have said it knows: the parties' own reading of "onmiddellijk" (art. 9). */
    public LocalDate confirmBy(LawChange change) {
        return Dates.day(protocols
                .byId(change.protocol())
                .map(protocol -> protocol.workingTerms().atOnce().after(change.told()))
                .orElse(change.told()));
    }

    /** Whether its mail did not arrive and nobody confirmed, so that a person must call. */
    public boolean stranded(LawChange change) {
        return change.confirmed().isEmpty()
                && letters.about(NoticeKind.LAW_CHANGED, change.id())
                        .map(Notice::needsACall)
                        .orElse(true);
    }

    /** The other party said it knows. */
    public void confirmed(UUID change, Actor by) {
        if (store.confirmed(change, clock.instant())) {
            book.write(new Entry(by, Act.LAW_CHANGE_CONFIRMED, change, List.of(Clause.LAW_CHANGE_TOLD)));
        }
    }

    /** Every change of law told, newest first. */
    @Transactional(readOnly = true)
    public List<LawChange> changes() {
        return store.changes();
    }

    /** Somebody looked whether the contacts of a protocol still hold. */
    @Upholds(Clause.BREACH_CONTACTS)
    public void contactsChecked(Protocol protocol, Actor by) {
        UUID act = UUID.randomUUID();
        store.checked(protocol.id(), by, clock.instant());
        book.write(new Entry(by, Act.CONTACTS_CHECKED, act, List.of(Clause.BREACH_CONTACTS)));
    }

    /** When the contacts of each protocol that is not over were looked at last, and when they must be again. */
    @Transactional(readOnly = true)
    public List<Contacts> contacts() {
        return protocols.protocols().stream()
                .filter(protocol ->
                        !protocols.standing(protocol, clock.instant()).over())
                .map(protocol -> contacts(protocol, store.lastChecked(protocol.id())))
                .toList();
    }

    private Contacts contacts(Protocol protocol, Optional<Instant> last) {
        LocalDate due = last.map(Dates::day).map(day -> day.plus(YEARLY)).orElseGet(this::today);
        return new Contacts(protocol, last, due);
    }

    /** The day it is. */
    public LocalDate today() {
        return Dates.day(clock.instant());
    }

    /**
     * The contacts of one protocol.
     *
     * @param last when somebody looked at them
     * @param due the day they must be looked at again
     */
    public record Contacts(Protocol protocol, Optional<Instant> last, LocalDate due) {}
}
