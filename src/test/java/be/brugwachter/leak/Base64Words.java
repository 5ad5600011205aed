package be.brugwachter.leak;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a word looks inside a longer Base64 text: it depends on where in a group of three bytes it begins. */
final class Base64Words {
    private Base64Words() {}

    /** The letters that are the same whatever stands before and after the word. */
    static String at(int offset, String word) {
        byte[] bytes = ("\0".repeat(offset) + word).getBytes(StandardCharsets.UTF_8);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        int from = offset == 0 ? 0 : offset + 1;
        int to = bytes.length * Byte.SIZE / 6;
        return whole.substring(from, to);
    }
}
