package be.brugwachter.correction;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.Note;
import be.brugwachter.disclosure.NotePress;
import be.brugwachter.disclosure.NoteReader;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The receiver's side: a flaw goes to the sender as a signed note, and the answer comes back. */
@Service
@Transactional
public class CorrectionDesk implements NoteReader {
    private final CorrectionStore store;
    private final NotePress press;
    private final Book book;
    private final Clock clock;

    /** A desk over these flaws. */
    public CorrectionDesk(CorrectionStore store, NotePress press, Book book, Clock clock) {
        this.store = store;
        this.press = press;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Reports a flaw, in the running transaction: the note waits for the courier from its commit on. It says which item and what
     * kind of flaw and nothing else, whatever became of the client. A flaw nobody answered yet is reported once.
     *
     * @param id of the flaw
     * @return whether it is news, to be written in the book by who found it
     */
    @Upholds(Clause.FLAW_REPORTED)
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean report(UUID id, Party sender, Flawed flawed) {
        if (store.reported().stream()
                .anyMatch(each -> each.flawed().equals(flawed) && each.answer().isEmpty())) {
            return false;
        }
        Instant now = clock.instant();
        store.add(new ReportedFlaw(id, sender, flawed, now, Optional.empty()));
        var codes = List.of(flawed.item().name(), flawed.kind().name());
        var words = Map.of("item", flawed.item().dutch(), "kind", flawed.kind().dutch());
        press.toSender(new Note(Note.Kind.FLAW, id, flawed.parcel(), codes, now), sender, flawed.protocol(), words);
        return true;
    }

    /** An answer came. It counts when the sender of that very parcel signed it; a second one changes nothing. */
    @Override
    @Upholds(Clause.FLAW_ANSWERED)
    public boolean came(Note note, Predicate<Party> signedBy) {
        Optional<Measure> measure = Codes.measure(note);
        Optional<ReportedFlaw> flaw = store.reported(note.id())
                .filter(each -> each.flawed().parcel().equals(note.parcel()))
                .filter(each -> signedBy.test(each.sender()));
        if (measure.isEmpty() || flaw.isEmpty()) {
            return false;
        }
        if (store.answered(note.id(), new ReportedFlaw.Answer(measure.get(), clock.instant()))) {
            Actor us = Actor.system(Walls.party());
            book.write(new Entry(us, Act.FLAW_ANSWER_CAME, note.id(), List.of(Clause.FLAW_ANSWERED)));
        }
        return true;
    }

    /** All this party reported, newest first. */
    @Transactional(readOnly = true)
    public List<ReportedFlaw> reported() {
        return store.reported();
    }

    /** Whether the note about it did not get there, so that somebody must call. */
    @Transactional(readOnly = true)
    public boolean stranded(ReportedFlaw flaw) {
        return press.stranded(Note.Kind.FLAW, flaw.id());
    }

    /** Somebody told the sender by telephone, because the note did not get there. */
    public boolean called(UUID flaw, Actor by) {
        boolean first = press.called(Note.Kind.FLAW, flaw, by);
        if (first) {
            book.write(new Entry(by, Act.NOTE_CALLED, flaw, List.of(Clause.FLAW_REPORTED)));
        }
        return first;
    }
}
