package be.brugwachter.family;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.reading.Reading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of one protocol: what it says on each point.
 *
 * @param name how people call it
 * @param ours whether its sentences are ours, as in the register, and not those of a text
 * @param values what it says; a point on which it is silent is absent
 */
public record TermSheet(String name, boolean ours, Map<Point, Value> values) {
    public TermSheet {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    /** The terms of a protocol of the register. */
    public static TermSheet of(Protocol protocol) {
        return new TermSheet(protocol.receiver().name(), true, RegisterTerms.of(protocol));
    }

    /** The terms of a text as it was read. */
    public static TermSheet of(String name, Reading reading) {
        return new TermSheet(name, false, TextTerms.of(reading));
    }

    /** What it says on a point. */
    public Optional<Value> at(Point point) {
        return Optional.ofNullable(values.get(point));
    }
}
