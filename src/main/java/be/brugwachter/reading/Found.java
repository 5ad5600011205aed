package be.brugwachter.reading;

import java.util.List;

/**
 * One value that was read, with where it stood and how sure the reader is.
 *
 * @param value text, whole number, yes or no, or {@link java.time.LocalDate}
 * @param place where
 * @param mended what was mended to read it, as people read it: what stood there and what was made of it
 * @param certain false when the value rests on a guess: a person must look
 */
public record Found(Object value, Place place, List<String> mended, boolean certain) {
    public Found {
        mended = List.copyOf(mended);
    }
}
