package be.brugwachter.protocol;

import be.brugwachter.protocol.ProtocolAct.Filed;
import java.util.UUID;

/**
 * The two documents of a text that waits for a second person, as its proposal keeps them: one JSON string.
 *
 * @param text the protocol as data
 * @param signed the signed document
 */
record TextPapers(Filed text, Filed signed) {
    String write() {
        return "\""
                + String.join(
                        "|", text.id().toString(), text.sha256(), signed.id().toString(), signed.sha256())
                + "\"";
    }

    static TextPapers read(String payload) {
        String[] part = payload.substring(1, payload.length() - 1).split("\\|", -1);
        return new TextPapers(
                new Filed(UUID.fromString(part[0]), part[1]), new Filed(UUID.fromString(part[2]), part[3]));
    }
}
