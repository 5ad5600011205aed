package be.brugwachter.publication.linked;

import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes data as JSON, always in the same way. */
public final class Json {
    private static final DefaultIndenter STEP = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** The text, with a line end at its end. */
    public static String write(Map<String, Object> data) {
        var lay = new DefaultPrettyPrinter().withObjectIndenter(STEP).withArrayIndenter(STEP);
        return JsonMapper.shared().writer().with(lay).writeValueAsString(data) + "\n";
    }
}
