package be.brugwachter.correspondence;

import be.brugwachter.disclosure.NoticeKind;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A room whose matters officers write to each other about. Everything happens in the transaction in which the letter is recorded. */
public interface Correspondent {
    /** Whose letters it hears. */
    Set<NoticeKind> kinds();

    /** The other party told us something. */
    default void told(OfficerLetter letter) {}

    /** The other party took steps in a matter both know. */
    default void steps(OfficerLetter letter) {}

    /** The other party says that it knows what we told. Once is enough. */
    void confirmed(Matter matter);

    /**
     * The other party answered our request with a document.
     *
     * @return whether the request was still open
     */
    default boolean answered(Matter matter, Document document) {
        return false;
    }

    /** The page of this party about a matter the other told of, if there is one. */
    default Optional<String> page(Matter matter) {
        return Optional.empty();
    }

    /**
     * What came along.
     *
     * @param name of the file, as it may be shown
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
    record Document(UUID id, String name, byte[] content) {
        @Override
        public String toString() {
            return "Document[" + id + "]";
        }
    }
}
