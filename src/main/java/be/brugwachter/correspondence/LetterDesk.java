package be.brugwachter.correspondence;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.correspondence.Correspondent.Document;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.disclosure.LetterReader;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters of the other party's officer come in and are read. */
@Service
@Transactional
public class LetterDesk implements LetterReader {
    private final LetterStore store;
    private final Correspondents correspondents;
    private final Correspondence out;
    private final Book book;

    LetterDesk(LetterStore store, Correspondents correspondents, Correspondence out, Book book) {
        this.store = store;
        this.correspondents = correspondents;
        this.out = out;
        this.book = book;
    }

    @Override
    public boolean came(UUID id, Party from, Supplier<Optional<byte[]>> content) {
        Optional<LetterForm.Written> read = content.get()
                .flatMap(bytes -> LetterForm.read(id, bytes))
                .filter(written -> isFrom(from, written.letter().matter()));
        read.ifPresent(this::take);
        return read.isPresent();
    }

    /** Only the other party of a protocol writes about it. */
    private boolean isFrom(Party party, Matter matter) {
        return Correspondence.isToldOf(matter.kind())
                && out.other(matter.protocol())
                        .filter(other -> other.party().equals(party))
                        .isPresent();
    }

    private void take(LetterForm.Written came) {
        OfficerLetter letter = came.letter();
        if (!store.add(letter, out.now())) {
            return;
        }
        write(Actor.system(Walls.party()), Act.LETTER_CAME, letter.id());
        Matter matter = letter.matter();
        switch (letter.kind()) {
            case TOLD -> told(letter);
            case STEPS -> correspondents.of(matter).forEach(room -> room.steps(letter));
            case READ -> correspondents.of(matter).forEach(room -> room.confirmed(matter));
            case ANSWER -> correspondents.answered(matter, document(letter.id(), came.document()));
        }
    }

    /** A mail can overtake another: steps that came before the letter they belong to are heard now. */
    private void told(OfficerLetter letter) {
        UUID whole = letter.matter().whole();
        List<OfficerLetter> before = store.all().stream()
                .map(ReceivedLetter::letter)
                .filter(each ->
                        each.kind() == Kind.STEPS && each.matter().whole().equals(whole))
                .toList();
        correspondents.of(letter.matter()).forEach(room -> {
            room.told(letter);
            before.forEach(room::steps);
        });
    }

    private static Document document(UUID id, byte[] content) {
        return new Document(id, "bewijsbundel.zip", content);
    }

    /** The letters people read, the newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedLetter> all() {
        return store.all().stream().filter(LetterDesk::isForPeople).toList();
    }

    /** The name of the other party of a protocol, as people read it. */
    @Transactional(readOnly = true)
    public String other(ProtocolId protocol) {
        return out.other(protocol).map(PartyProfile::name).orElse("de andere partij");
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<ReceivedLetter> find(UUID id) {
        return store.find(id).filter(LetterDesk::isForPeople);
    }

    /** What adds to a log, or says that something was read, does its work without anybody looking. */
    private static boolean isForPeople(ReceivedLetter each) {
        return each.letter().kind() == Kind.TOLD || each.letter().kind() == Kind.ANSWER;
    }

    /** The page of this party about what a letter tells, if there is one. */
    @Transactional(readOnly = true)
    public Optional<String> page(ReceivedLetter letter) {
        Matter matter = letter.letter().matter();
        return correspondents
                .of(matter)
                .flatMap(room -> room.page(matter).stream())
                .findFirst();
    }

    /**
     * An officer read it: the other party hears that it is known.
     *
     * @return false when somebody did before
     */
    public boolean read(UUID id, Actor by) {
        Optional<ReceivedLetter> letter = find(id);
        boolean first = letter.isPresent() && store.read(id, by, out.now());
        if (first) {
            Optional.of(letter.get().letter())
                    .filter(OfficerLetter::asksWord)
                    .ifPresent(each -> out.confirm(each.matter()));
            write(by, Act.LETTER_READ, id);
        }
        return first;
    }

    /**
     * Answers a letter with the document it asks for.
     *
     * @return false when it was answered, or the document cannot go by mail
     */
    public boolean answer(UUID id, byte[] document, Actor by) {
        Optional<ReceivedLetter> open =
                find(id).filter(each -> each.answered() == null && each.letter().kind() == Kind.TOLD);
        boolean left = open.isPresent() && out.answer(open.get().letter().matter(), document);
        if (left) {
            store.read(id, by, out.now());
            store.answered(id, out.now());
            write(by, Act.LETTER_ANSWERED, id);
        }
        return left;
    }

    /** Letters of ours that did not get there, and about which nobody called yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> stranded() {
        return out.stranded();
    }

    /** Somebody told the other officer by telephone what a letter of ours said. */
    public boolean called(UUID notice, Actor by) {
        boolean waits = stranded().stream().anyMatch(each -> each.id().equals(notice));
        boolean first = waits && out.called(notice, by);
        if (first) {
            write(by, Act.NOTE_CALLED, notice);
        }
        return first;
    }

    private void write(Actor by, Act act, UUID id) {
        book.write(new Entry(by, act, id, List.of()));
    }
}
