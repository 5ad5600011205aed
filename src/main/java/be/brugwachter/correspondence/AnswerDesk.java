package be.brugwachter.correspondence;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.correspondence.Correspondent.Document;
import be.brugwachter.correspondence.LetterStore.Coded;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an officer without Brugwachter confirms a letter of ours, or answers it, with the code that stood in it. */
@Service
@Transactional
public class AnswerDesk {
    private final AnswerCodes codes;
    private final Correspondents correspondents;
    private final Book book;

    AnswerDesk(AnswerCodes codes, Correspondents correspondents, Book book) {
        this.codes = codes;
        this.correspondents = correspondents;
        this.book = book;
    }

    /** About which letter a code is; empty when no code that waits is so. */
    @Transactional(readOnly = true)
    public Optional<Coded> look(OpeningCode code) {
        return codes.matter(code);
    }

    /**
     * The letter was read.
     *
     * @return false when no code that waits is so, or when it asks for a document
     */
    public boolean confirm(OpeningCode code) {
        Optional<Matter> matter = codes.matter(code).map(Coded::matter).filter(each -> !asksDocument(each));
        boolean first = matter.isPresent() && codes.use(code);
        if (first) {
            correspondents.of(matter.get()).forEach(room -> room.confirmed(matter.get()));
            write(Act.LETTER_CONFIRMED_BY_CODE, matter.get());
        }
        return first;
    }

    /**
     * The document that was asked for.
     *
     * @return false when no code that waits is so, or nobody waits for a document any more: then it is not kept
     */
    public boolean answer(OpeningCode code, Document document) {
        Optional<Matter> matter = codes.matter(code).map(Coded::matter).filter(AnswerDesk::asksDocument);
        boolean first = matter.isPresent() && codes.use(code);
        boolean taken = first && correspondents.answered(matter.get(), document);
        if (taken) {
            write(Act.LETTER_ANSWERED_BY_CODE, matter.get());
        }
        return taken;
    }

    /** Whether a confirmation alone does not answer it. */
    public static boolean asksDocument(Matter matter) {
        return matter.kind() == NoticeKind.EVIDENCE_ASKED;
    }

    private void write(Act act, Matter matter) {
        book.write(new Entry(Actor.system(Walls.party()), act, matter.subject(), List.of()));
    }
}
