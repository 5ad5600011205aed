package be.brugwachter.family;

import java.util.Optional;

/**
 * What one protocol says on a point.
 *
 * @param shown as people read it
 * @param exact the same for two values that say the same, written in the same way
 * @param rough the same for two values that say the same, one in the words of a text and one in ours; absent when that cannot be told
 */
public record Value(String shown, String exact, Optional<String> rough) {
    /** A value that is written alike everywhere. */
    static Value plain(String shown, String same) {
        return new Value(shown, same, Optional.of(same));
    }

    /** Sentences. */
    static Value words(String shown, String same) {
        return new Value(shown, same, Optional.empty());
    }
}
