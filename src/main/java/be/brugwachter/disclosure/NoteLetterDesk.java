package be.brugwachter.disclosure;

import be.brugwachter.shared.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in notes that came sealed, and brings each to who reads it, in one transaction. */
@Service
@Transactional
public class NoteLetterDesk implements LetterReader {
    private final List<NoteReader> readers;

    /** A desk for these readers. */
    public NoteLetterDesk(List<NoteReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean came(UUID id, Party from, Supplier<Optional<byte[]>> content) {
        return content.get()
                .flatMap(NoteLetterDesk::note)
                .filter(note -> readers.stream().anyMatch(reader -> reader.came(note, from::equals)))
                .isPresent();
    }

    private static Optional<Note> note(byte[] said) {
        return Arrays.stream(Note.Kind.values())
                .flatMap(kind -> Note.parse(kind, said).stream())
                .findFirst();
    }
}
