package be.brugwachter.bench;

import be.brugwachter.decision.End;
import be.brugwachter.decision.SharingRequest;
import be.brugwachter.shared.Party;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** The facts as JSON: days and moments as numbers, so that they compare; sets as objects of trues; what nobody knows is absent. */
final class FactsAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FactsAsJson() {}

    static ObjectNode of(SharingRequest request) {
        ObjectNode facts = object(request);
        if (request.moment() != null) {
            LocalDate day = LocalDate.ofInstant(request.moment(), ZoneId.of("Europe/Brussels"));
            facts.put("day", day.toEpochDay());
        }
        return facts;
    }

    private static ObjectNode object(Record whole) {
        ObjectNode node = JSON.objectNode();
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            Object value = read(whole, part);
            if (value != null) {
                node.set(part.getName(), node(value));
            }
        }
        return node;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Boolean is -> JSON.booleanNode(is);
            case Integer number -> JSON.numberNode(number);
            case LocalDate day -> JSON.numberNode(day.toEpochDay());
            case Instant moment -> JSON.numberNode(moment.getEpochSecond());
            case End.Open open -> JSON.numberNode(Long.MAX_VALUE);
            case End.LastDay(LocalDate day) -> JSON.numberNode(day.toEpochDay());
            case Party party -> JSON.textNode(party.key());
            case Set<?> all -> set(all);
            case Record part -> object(part);
            default -> JSON.textNode(value.toString());
        };
    }

    /** Data items as an object, for SAPL has no word for "all of these are among those"; texts as an array, which it searches. */
    private static JsonNode set(Set<?> all) {
        if (all.stream().allMatch(String.class::isInstance)) {
            var array = JSON.arrayNode();
            all.forEach(each -> array.add(each.toString()));
            return array;
        }
        ObjectNode node = JSON.objectNode();
        all.forEach(each -> node.put(((Enum<?>) each).name(), true));
        return node;
    }

    private static Object read(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
