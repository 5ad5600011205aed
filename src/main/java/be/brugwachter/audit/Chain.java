package be.brugwachter.audit;

import be.brugwachter.shared.Sha256;
import java.nio.charset.StandardCharsets;

/** How one line of the ledger hangs on the line before it. All values are SHA-256 as 64 small hexadecimal digits. */
final class Chain {
    /** What stands before the first line of a book. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /** The value after an entry: over the value before, a line feed, and the fact's JSON. */
    static String after(String before, String fact) {
        return sha256(before + "\n" + fact);
    }

    static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
