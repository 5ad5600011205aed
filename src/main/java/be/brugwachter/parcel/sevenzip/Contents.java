package be.brugwachter.parcel.sevenzip;

import static be.brugwachter.parcel.sevenzip.HeaderCursor.refuseUnless;
import static be.brugwachter.parcel.sevenzip.Profile.CRC;
import static be.brugwachter.parcel.sevenzip.Profile.DEFLATE_CODER;
import static be.brugwachter.parcel.sevenzip.Profile.DUMMY;
import static be.brugwachter.parcel.sevenzip.Profile.END;
import static be.brugwachter.parcel.sevenzip.Profile.FILES;
import static be.brugwachter.parcel.sevenzip.Profile.FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.HEADER;
import static be.brugwachter.parcel.sevenzip.Profile.MAIN_STREAMS;
import static be.brugwachter.parcel.sevenzip.Profile.MOST_ENTRIES;
import static be.brugwachter.parcel.sevenzip.Profile.NAMES;
import static be.brugwachter.parcel.sevenzip.Profile.PACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.SIZE;
import static be.brugwachter.parcel.sevenzip.Profile.STREAMS_IN_FOLDER;
import static be.brugwachter.parcel.sevenzip.Profile.SUB_STREAMS;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_INFO;
import static be.brugwachter.parcel.sevenzip.Profile.UNPACK_SIZES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What the decrypted header says: how the data lie encrypted and compressed, and which entries they hold. */
record Contents(Sealing sealing, int packedLength, List<Integer> lengths, List<Integer> crcs, List<String> names) {
    /**
     * Reads a header as our own writer writes it.
     *
     * @param dataLength how many encrypted bytes the archive holds, all of which must be spoken for
     */
    static Contents read(byte[] header, int dataLength) throws ArchiveRefused {
        HeaderCursor cursor = new HeaderCursor(header);
        cursor.expect(HEADER, MAIN_STREAMS, PACK_INFO, 0, 1, SIZE);
        refuseUnless(cursor.length() == dataLength);
        cursor.expect(END, UNPACK_INFO, FOLDER, 1, 0, 2);
        cursor.expect(DEFLATE_CODER);
        Sealing sealing = Sealing.read(cursor);
        cursor.expect(0, 1, UNPACK_SIZES);
        int total = cursor.length();
        int packedLength = cursor.length();
        cursor.expect(END, SUB_STREAMS, STREAMS_IN_FOLDER);
        int count = cursor.length();
        refuseUnless(count <= MOST_ENTRIES);
        List<Integer> lengths = lengths(cursor, count, total);
        List<Integer> crcs = crcs(cursor, count);
        return new Contents(sealing, packedLength, lengths, crcs, names(cursor, count));
    }

    private static List<Integer> lengths(HeaderCursor cursor, int count, int total) throws ArchiveRefused {
        List<Integer> lengths = new ArrayList<>();
        cursor.expect(SIZE);
        int rest = total;
        for (int entry = 1; entry < count; entry++) {
            int length = cursor.length();
            rest -= length;
            lengths.add(length);
        }
        refuseUnless(rest > 0);
        lengths.add(rest);
        return lengths;
    }

    private static List<Integer> crcs(HeaderCursor cursor, int count) throws ArchiveRefused {
        List<Integer> crcs = new ArrayList<>();
        cursor.expect(CRC, 1);
        for (int entry = 0; entry < count; entry++) {
            crcs.add(cursor.uint32());
        }
        cursor.expect(END, END);
        return crcs;
    }

    private static List<String> names(HeaderCursor cursor, int count) throws ArchiveRefused {
        cursor.expect(FILES, count, NAMES);
        byte[] block = cursor.take(cursor.length());
        String[] names = new String(block, 1, block.length - 1, StandardCharsets.UTF_16LE).split("\0", -1);
        refuseUnless(block[0] == 0 && names.length == count + 1 && names[count].isEmpty());
        List<String> found = List.of(names).subList(0, count);
        refuseUnless(new HashSet<>(found).size() == count && found.stream().allMatch(ArchiveEntry::isName));
        cursor.expect(DUMMY);
        cursor.expect(new byte[cursor.length()]);
        cursor.expect(END, END);
        cursor.expectEnd();
        return found;
    }

    int total() {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }
}
