package be.brugwachter.browser;

import be.brugwachter.protocol.web.ProtocolModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register, the two real protocols, and the forms of their life. */
final class ProtocolExamples {
    private ProtocolExamples() {}

    static List<Example> all() {
        return List.of(
                example("protocollen", "lijst", ProtocolModels.list()),
                example("protocol-brugge", "protocol", ProtocolModels.page()),
                example("protocol-bree", "protocol", ProtocolModels.openPage()),
                example("protocol-lezers", "lezers", ProtocolModels.form(true)),
                example("protocol-getekend", "getekend", ProtocolModels.form(false)),
                example("protocol-opzeggen", "opzeggen", ProtocolModels.form(false)),
                example("protocol-stopzetten", "stopzetten", ProtocolModels.form(false)),
                example("protocol-rechtsgrond", "rechtsgrond", ProtocolModels.form(false)),
                example("protocol-bekendmaken", "bekendmaken", ProtocolModels.publication()),
                example("protocol-werkafspraken", "bewaren", ProtocolModels.paper("werkafspraken")),
                example("protocol-decreet", "bewaren", ProtocolModels.paper("decreet")),
                example("protocol-verder", "bewaren", ProtocolModels.paper("verder")),
                example("protocol-daarna", "daarna", ProtocolModels.after()),
                example("documenten", "documenten", ProtocolModels.documents()),
                example("bijlage-bewaren", "bewaren", ProtocolModels.paper("bijlage")),
                example("opnemen", "opnemen", ProtocolModels.registration()),
                example("te-bevestigen", "te-bevestigen", ProtocolModels.waiting()));
    }

    private static Example example(String name, String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(Example.model("problems", List.of()));
        all.putAll(shown);
        return new Example(name, "protocol/" + template, all);
    }
}
