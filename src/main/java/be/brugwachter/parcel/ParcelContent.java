package be.brugwachter.parcel;

import be.brugwachter.parcel.seal.ParcelJson;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the entries of a parcel together and fills them up with random bytes until every parcel takes the same room under
 * encryption. Filling with spaces would show through the compression, so the filling is measured after it.
 */
final class ParcelContent {
    /** Name of the filling inside the parcel. */
    static final String FILLING = "vulling.bin";

    /** How many encrypted bytes the entries of every parcel take, in whole blocks of 16. */
    static final int LENGTH = 6 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_TRIES = 200;

    private final Letter letter;
    private final Envelope envelope;
    private final SecureRandom random;
    private final Map<String, byte[]> fixed = new LinkedHashMap<>();

    ParcelContent(Letter letter, Envelope envelope, OpeningCode code, SecureRandom random) {
        this.letter = letter;
        this.envelope = envelope;
        this.random = random;
        // Notepad and Word read accents rightly only when the text says it is UTF-8; Windows ends lines with two signs.
        String text =
                BYTE_ORDER_MARK + new LetterText(letter, envelope, code).text().replace("\n", "\r\n");
        fixed.put(letter.kind().textFile(), text.getBytes(StandardCharsets.UTF_8));
        fixed.put(letter.kind().dataFile(), ParcelJson.write(letter, code, random));
    }

    /**
     * The entries: text, data, manifest, filling.
     *
     * @throws SealFailed when the letter is longer than every parcel may be
     */
    List<ArchiveEntry> entries() {
        int filling = LENGTH / 2;
        for (int time = 0; time < MOST_TRIES && filling > 0; time++) {
            List<ArchiveEntry> entries = filledWith(filling);
            int missing = LENGTH - SevenZipWriter.sealedLength(entries);
            if (missing == 0) {
                return entries;
            }
            filling += missing;
        }
        throw new SealFailed("A letter did not fit the one length of all parcels, so nothing was sealed.");
    }

    private List<ArchiveEntry> filledWith(int length) {
        byte[] filling = new byte[length];
        random.nextBytes(filling);
        Map<String, byte[]> contents = new LinkedHashMap<>(fixed);
        contents.put(FILLING, filling);
        byte[] manifest = ParcelJson.write(Manifest.of(letter, envelope, contents), random);
        return List.of(
                entry(letter.kind().textFile()),
                entry(letter.kind().dataFile()),
                new ArchiveEntry(Manifest.FILE, manifest),
                new ArchiveEntry(FILLING, filling));
    }

    private ArchiveEntry entry(String name) {
        return new ArchiveEntry(name, fixed.getOrDefault(name, new byte[0]));
    }

    /** The text as people see it: lines ended by one sign, and no sign that steers a screen. */
    static String readable(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", "");
    }
}
