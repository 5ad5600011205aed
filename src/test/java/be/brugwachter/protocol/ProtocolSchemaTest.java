package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtocolSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Shipped.text("protocol.schema.json"));

    @Test
    @DisplayName("elke sleutel van het schema is uitgelegd, en geen groep laat een vreemde sleutel toe")
    void documented() throws IOException {
        assertThat(walk(SCHEMA, "", Files.readString(Path.of("docs/protocol-format.md"))))
                .isGreaterThan(150);
    }

    private static int walk(JsonNode node, String path, String docs) {
        if (node.has("items")) {
            return walk(node.get("items"), path + "[]", docs);
        }
        if (!node.has("properties")) {
            return 0;
        }
        assertThat(node.path("additionalProperties").isBoolean()).as(path).isTrue();
        assertThat(node.path("additionalProperties").asBoolean()).as(path).isFalse();
        int keys = 0;
        for (var entry : node.get("properties").properties()) {
            String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            assertThat(entry.getValue().path("description").asString(""))
                    .as(key)
                    .isNotBlank();
            assertThat(docs).as("docs/protocol-format.md").contains("| `" + key + "` |");
            keys += 1 + walk(entry.getValue(), key, docs);
        }
        return keys;
    }
}
