package be.brugwachter.correction;

import be.brugwachter.disclosure.Note;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import java.util.Arrays;
import java.util.Optional;

/** What the codes of a note mean; a code nobody knows means nothing. */
final class Codes {
    private Codes() {}

    static Optional<Measure> measure(Note note) {
        return note.kind() == Note.Kind.ANSWER ? one(Measure.class, note.codes().getFirst()) : Optional.empty();
    }

    static Optional<DataItem> item(Note note) {
        return note.kind() == Note.Kind.FLAW ? one(DataItem.class, note.codes().getFirst()) : Optional.empty();
    }

    static Optional<Quality.Flaw> kind(Note note) {
        return note.kind() == Note.Kind.FLAW
                ? one(Quality.Flaw.class, note.codes().getLast())
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst();
    }
}
