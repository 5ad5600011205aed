package be.brugwachter.protocol.store;

import be.brugwachter.protocol.ProtocolUnreadable;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.EnterpriseNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One group of keys in a protocol file whose shape the schema already checked; knows its lines for what only meaning can tell. */
final class Section {
    private final YamlTree tree;
    private final String pointer;
    private final JsonNode node;

    private Section(YamlTree tree, String pointer, JsonNode node) {
        this.tree = tree;
        this.pointer = pointer;
        this.node = node;
    }

    static Section root(YamlTree tree) {
        return new Section(tree, "", tree.root());
    }

    String text(String key) {
        return node.required(key).asString();
    }

    Optional<String> maybeText(String key) {
        return node.has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key) {
        return node.required(key).asInt();
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException none) {
            throw wrong(key, "‘" + key + "’ is geen dag op de kalender. Schrijf JJJJ-MM-DD.");
        }
    }

    Optional<LocalDate> maybeDate(String key) {
        return node.has(key) ? Optional.of(date(key)) : Optional.empty();
    }

    EnterpriseNumber enterpriseNumber(String key) {
        String digits = text(key).replaceAll("[. ]", "");
        if (!EnterpriseNumber.isValid(digits)) {
            throw wrong(
                    key, "Dit is geen geldig ondernemingsnummer: het controlegetal klopt niet. Kijk het na in de KBO.");
        }
        return new EnterpriseNumber(digits);
    }

    EmailAddress address(String key) {
        if (!EmailAddress.isValid(text(key))) {
            throw wrong(key, "Dit is geen mailadres. Is het in de tekst onleesbaar, laat ‘" + key + "’ dan weg.");
        }
        return new EmailAddress(text(key));
    }

    Optional<EmailAddress> maybeAddress(String key) {
        return node.has(key) ? Optional.of(address(key)) : Optional.empty();
    }

    /** A value of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> kind) {
        return constant(text(key), kind);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> kind) {
        return texts(key).stream().map(written -> constant(written, kind)).toList();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        node.required(key).forEach(item -> texts.add(item.asString()));
        return texts;
    }

    Section in(String key) {
        return new Section(tree, YamlTree.child(pointer, key), node.required(key));
    }

    Optional<Section> maybe(String key) {
        return node.has(key) ? Optional.of(in(key)) : Optional.empty();
    }

    <T> List<T> each(String key, Function<Section, T> read) {
        List<T> items = new ArrayList<>();
        Section list = in(key);
        for (int i = 0; i < list.node.size(); i++) {
            items.add(read.apply(new Section(tree, YamlTree.child(list.pointer, String.valueOf(i)), list.node.get(i))));
        }
        return items;
    }

    /** The same, for items that each have an {@code id} that must not come twice. */
    <T> List<T> eachOnce(String key, Function<Section, T> read) {
        List<String> seen = new ArrayList<>();
        return each(key, item -> {
            if (seen.contains(item.text("id"))) {
                throw item.wrong("id", "De naam ‘" + item.text("id") + "’ staat al in deze lijst. Kies een andere.");
            }
            seen.add(item.text("id"));
            return read.apply(item);
        });
    }

    ProtocolUnreadable wrong(String key, String message) {
        return new ProtocolUnreadable(tree.file(), tree.line(YamlTree.child(pointer, key)), message);
    }

    private static <E extends Enum<E>> E constant(String written, Class<E> kind) {
        return Enum.valueOf(kind, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
