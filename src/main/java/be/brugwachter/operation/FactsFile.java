package be.brugwachter.operation;

import be.brugwachter.decision.SharingRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of facts: JSON whose keys are the names of the facts of {@link SharingRequest}. A missing key, a missing part and null all
 * mean that nobody knows; a key that is no fact is an error, for a mistyped fact must not pass for an unknown one.
 */
final class FactsFile {
    private static final long LARGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FactsFile() {}

    /**
     * Reads a file.
     *
     * @throws FactsUnreadable when it is no file of facts
     */
    static SharingRequest read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FactsUnreadable("Dit bestand is te groot voor een lijst van feiten.");
            }
            return parse(Files.readString(file));
        } catch (IOException failed) {
            throw new FactsUnreadable(
                    "Het bestand " + file + " kan ik niet lezen. Kijk na of het bestaat en leesbaar is.");
        }
    }

    static SharingRequest parse(String json) {
        try {
            return (SharingRequest) build(SharingRequest.class, JSON.readTree(json), "");
        } catch (JacksonException broken) {
            int line = Optional.ofNullable(broken.getLocation())
                    .map(place -> place.getLineNr())
                    .orElse(1);
            throw new FactsUnreadable(
                    "Dit is geen geldige JSON, of een feit staat er twee keer in: zie regel " + line + ".");
        }
    }

    private static Object build(Class<?> type, @Nullable JsonNode node, String path) {
        RecordComponent[] facts = type.getRecordComponents();
        if (node != null) {
            checkKeys(node, facts, path);
        }
        @Nullable Object[] values = new @Nullable Object[facts.length];
        for (int at = 0; at < facts.length; at++) {
            JsonNode value = node == null ? null : node.get(facts[at].getName());
            values[at] = fact(facts[at], value == null || value.isNull() ? null : value, path + facts[at].getName());
        }
        return construct(type, facts, values);
    }

    private static @Nullable Object fact(RecordComponent fact, @Nullable JsonNode value, String path) {
        if (fact.getType().isRecord() && fact.getType().getPackage() == SharingRequest.class.getPackage()) {
            return build(fact.getType(), value, path + ".");
        }
        return value == null ? null : FactForm.read(value, fact.getGenericType(), path);
    }

    private static void checkKeys(JsonNode node, RecordComponent[] facts, String path) {
        String known = Arrays.stream(facts).map(RecordComponent::getName).collect(Collectors.joining(", "));
        if (!node.isObject()) {
            throw new FactsUnreadable((path.isEmpty() ? "Het bestand" : path.substring(0, path.length() - 1))
                    + " moet tussen accolades staan, met daarin: " + known + ".");
        }
        node.propertyNames().stream()
                .filter(key ->
                        Arrays.stream(facts).noneMatch(fact -> fact.getName().equals(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw new FactsUnreadable(
                            "Het feit " + path + key + " ken ik niet. Hier kan staan: " + known + ".");
                });
    }

    private static Object construct(Class<?> type, RecordComponent[] facts, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(facts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The facts of the decision are public records.", impossible);
        }
    }
}
