package be.brugwachter.protocol.store;

import be.brugwachter.protocol.ProtocolUnreadable;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;

/** Holds a file against {@code protocol.schema.json} and says the first thing that is wrong, by line, in Dutch. */
final class SchemaCheck {
    /** A misspelt key is both unknown and missing: the unknown one is where the hand slipped. */
    private static final String UNKNOWN = "additionalProperties";

    private final Schema schema;

    SchemaCheck() {
        try (InputStream stream = SchemaCheck.class.getResourceAsStream("/protocols/protocol.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("The protocol schema is missing from the program.");
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first thing wrong by line, if anything; an unknown key before all others. */
    Optional<ProtocolUnreadable> firstProblem(YamlTree tree) {
        return schema.validate(tree.root()).stream()
                .min(Comparator.comparing((Error error) -> !UNKNOWN.equals(error.getKeyword()))
                        .thenComparingInt(error -> tree.line(pointer(error))))
                .map(error -> problem(tree, error));
    }

    private static ProtocolUnreadable problem(YamlTree tree, Error error) {
        String place = pointer(error);
        return new ProtocolUnreadable(tree.file(), tree.line(place), sentence(error, place));
    }

    /** The place of the error; for an unknown key, the key itself. */
    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        var path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append(YamlTree.child("", String.valueOf(path.getElement(i))));
        }
        return UNKNOWN.equals(error.getKeyword())
                ? YamlTree.child(pointer.toString(), error.getProperty())
                : pointer.toString();
    }

    private static String sentence(Error error, String place) {
        String key = place.substring(place.lastIndexOf('/') + 1);
        return switch (error.getKeyword()) {
            case UNKNOWN -> "De sleutel ‘" + error.getProperty() + "’ bestaat niet. Kijk in docs/protocol-format.md.";
            case "required" -> "Hier ontbreekt de sleutel ‘" + error.getProperty() + "’. Vul hem aan.";
            case "type" ->
                "Bij ‘" + key + "’ hoort " + kind(error.getSchemaNode().asString(""))
                        + ". Zet tekst tussen aanhalingstekens.";
            case "pattern" -> "‘" + key + "’ heeft niet de juiste vorm. Kijk in docs/protocol-format.md.";
            case "enum", "const" ->
                "Bij ‘" + key + "’ mag alleen: " + error.getSchemaNode().toString() + ".";
            case "minItems" -> "De lijst ‘" + key + "’ is leeg. Zet er minstens één in.";
            case "uniqueItems" -> "In de lijst ‘" + key + "’ staat iets twee keer. Laat er één staan.";
            case "minLength" -> "‘" + key + "’ is leeg. Vul het aan of neem de tekst erbij.";
            default -> "‘" + key + "’ past niet in het formaat. Kijk in docs/protocol-format.md.";
        };
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "een groep van sleutels";
            case "array" -> "een lijst";
            case "integer" -> "een getal";
            case "boolean" -> "true of false";
            default -> "tekst";
        };
    }
}
