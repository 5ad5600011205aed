package be.brugwachter.reading;

import be.brugwachter.protocol.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule of the linter.
 *
 * @param name lasting name; scripts and people cite it
 * @param severity how bad
 * @param check everything it finds: a place and one Dutch sentence each
 */
record LintRule(String name, Severity severity, Function<Reading, List<Hit>> check) {
    /**
     * One thing found.
     *
     * @param place where
     * @param message one Dutch sentence a lawyer would sign
     */
    record Hit(Place place, String message) {}

    /** Nothing wrong. */
    static final List<Hit> FINE = List.of();

    /** Something is not there at all. */
    static Function<Reading, List<Hit>> needs(String path, String usual, String message) {
        return reading -> reading.has(path) ? FINE : List.of(new Hit(Wants.at(reading, usual), message));
    }

    static List<Hit> missing(Reading reading, String usual, String message) {
        return List.of(new Hit(Wants.at(reading, usual), message));
    }

    static List<Hit> at(Optional<Found> found, String message) {
        return found.map(each -> List.of(new Hit(each.place(), message))).orElse(FINE);
    }
}
