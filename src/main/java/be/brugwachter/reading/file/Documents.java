package be.brugwachter.reading.file;

import be.brugwachter.reading.DocumentUnreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Knows a file by its first bytes, never by its name. */
public final class Documents {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Charset OF_OLD_WINDOWS = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    /** So many signs tell a text of two bytes a sign, without a mark, from a file that is no text. */
    private static final int LOOKED_AT = 64;

    private Documents() {}

    /**
     * The text of a file, line ends as they are.
     *
     * @throws DocumentUnreadable with a Dutch sentence
     */
    public static String text(byte[] bytes) {
        if (begins(bytes, PDF, 1024)) {
            return PdfText.read(bytes);
        }
        if (begins(bytes, ZIP, 0)) {
            return WordText.read(bytes);
        }
        String text = plain(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new DocumentUnreadable(
                    "Dit soort bestand ken ik niet. Geef een tekst, een pdf met tekst of een Word-bestand (docx).");
        }
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, byte[] mark, int within) {
        for (int from = 0; from <= Math.min(within, bytes.length - mark.length); from++) {
            int same = 0;
            while (same < mark.length && bytes[from + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static String plain(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length > LOOKED_AT
                && IntStream.range(0, LOOKED_AT).allMatch(at -> (bytes[at] == 0) == (at % 2 == 1))) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OF_OLD_WINDOWS);
        }
    }
}
