package be.brugwachter.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what one protocol says, each value in the form in which it is compared. */
final class Terms {
    private final Map<Point, Value> values = new EnumMap<>(Point.class);
    private final String receiver;

    /** @param receiver the name of the OCMW, which in a sentence is no difference */
    Terms(String receiver) {
        this.receiver = receiver;
    }

    Map<Point, Value> values() {
        return values;
    }

    void put(Point point, Value value) {
        values.put(point, value);
    }

    void fact(Point point, String written) {
        put(point, Value.plain(written, Same.words(written)));
    }

    void sign(Point point, String written) {
        put(point, Value.plain(written, Same.signs(written)));
    }

    void mail(Point point, String address) {
        put(point, Value.plain(address, Same.mail(address)));
    }

    void number(Point point, String number) {
        put(point, Value.plain(number, number));
    }

    void day(Point point, LocalDate day) {
        put(point, Same.day(day));
    }

    /** Several things in any order; none is a value too. */
    void set(Point point, List<String> items) {
        put(point, Value.plain(items.isEmpty() ? "geen genoemd" : String.join("; ", items), Same.set(items.stream())));
    }

    /** Several things in any order, which a text and the register write differently. */
    void list(Point point, List<String> items, String rough) {
        if (!items.isEmpty()) {
            put(point, new Value(String.join("; ", items), Same.set(items.stream()), Optional.of(rough)));
        }
    }

    /** People: with their function where both write it, else by their names. */
    void people(Point point, List<String> people, Stream<String> names) {
        list(point, people, Same.set(names));
    }

    /** Sentences, in any order. */
    void words(Point point, Collection<String> texts) {
        if (!texts.isEmpty()) {
            String same = texts.stream()
                    .map(text -> Same.sentences(text, receiver))
                    .sorted()
                    .collect(Collectors.joining(";"));
            put(point, Value.words(String.join(" · ", texts), same));
        }
    }

    /** What the sentences of a point are about, where that can be told. */
    void about(Point point, String topics) {
        values.computeIfPresent(point, (same, value) -> new Value(value.shown(), value.exact(), Optional.of(topics)));
    }
}
