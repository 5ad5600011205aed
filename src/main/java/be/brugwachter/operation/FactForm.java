package be.brugwachter.operation;

import be.brugwachter.decision.End;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How one fact is written in JSON: by the type it has in the decision. */
final class FactForm {
    private static final String OPEN = "none";

    /** What is expected of a text, in Dutch, and how it is read. */
    private record Form(String expected, Function<String, Object> reader) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            String.class, new Form("tekst tussen aanhalingstekens", text -> text),
            LocalDate.class, new Form("een dag zoals \"2026-03-10\"", LocalDate::parse),
            Instant.class, new Form("een ogenblik zoals \"2026-03-10T09:30:00Z\"", Instant::parse),
            Role.class, new Form("een van " + names(Role.values()), Role::valueOf),
            DataItem.class, new Form("een van " + names(DataItem.values()), DataItem::valueOf),
            Party.class, new Form("een ondernemingsnummer zoals \"0207.832.792\"", Party::of),
            End.class, new Form("\"none\" of de laatste dag, zoals \"2026-03-10\"", FactForm::end));

    private FactForm() {}

    /** Reads the value at a path as the type that the decision asks. */
    static Object read(JsonNode node, Type type, String path) {
        if (type == Boolean.class) {
            return expect(node.isBoolean(), path, "true of false", node::booleanValue);
        }
        if (type == Integer.class) {
            return expect(node.canConvertToInt() && node.isIntegralNumber(), path, "een geheel getal", node::intValue);
        }
        if (type instanceof ParameterizedType set) {
            return readSet(node, set.getActualTypeArguments()[0], path);
        }
        return readText(node, type, path);
    }

    private static Set<Object> readSet(JsonNode node, Type item, String path) {
        expect(node.isArray(), path, "een lijst tussen vierkante haken", () -> node);
        Set<Object> values = new LinkedHashSet<>();
        for (int at = 0; at < node.size(); at++) {
            values.add(readText(node.get(at), item, path + "[" + at + "]"));
        }
        return values;
    }

    private static Object readText(JsonNode node, Type type, String path) {
        Form form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("The decision has a fact of a type that no file can hold: " + type + ".");
        }
        String text = expect(node.isString(), path, form.expected(), node::stringValue);
        try {
            return form.reader().apply(text);
        } catch (RuntimeException unreadable) {
            throw wrong(path, form.expected());
        }
    }

    private static End end(String text) {
        return text.equals(OPEN) ? new End.Open() : new End.LastDay(LocalDate.parse(text));
    }

    private static <T> T expect(boolean fits, String path, String expected, Supplier<T> value) {
        if (!fits) {
            throw wrong(path, expected);
        }
        return value.get();
    }

    /** The value itself is not repeated: a file of facts may hold by mistake what nobody should print. */
    private static FactsUnreadable wrong(String path, String expected) {
        return new FactsUnreadable("Bij " + path + " verwacht ik " + expected + ". Verbeter het en probeer opnieuw.");
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "\"" + value.name() + "\"").collect(Collectors.joining(", "));
    }
}
