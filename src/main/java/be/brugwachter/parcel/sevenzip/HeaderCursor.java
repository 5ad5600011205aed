package be.brugwachter.parcel.sevenzip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads a header in 7z's notation and refuses at the first byte that is not as our own writer writes it. */
final class HeaderCursor {
    private final ByteBuffer bytes;

    HeaderCursor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int next() throws ArchiveRefused {
        need(1);
        return bytes.get() & 0xFF;
    }

    void expect(int... ids) throws ArchiveRefused {
        for (int id : ids) {
            refuseUnless(next() == id);
        }
    }

    void expect(byte[] same) throws ArchiveRefused {
        for (byte one : same) {
            refuseUnless(next() == (one & 0xFF));
        }
    }

    byte[] take(int length) throws ArchiveRefused {
        need(length);
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    /** A number of at most three bytes; a longer one claims a size no parcel has. */
    int number() throws ArchiveRefused {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        if (first < 0xC0) {
            return (first & 0x3F) << 8 | next();
        }
        refuseUnless(first < 0xE0);
        return (first & 0x1F) << 16 | next() | next() << 8;
    }

    /** A length from 1 up to the cap. */
    int length() throws ArchiveRefused {
        int length = number();
        refuseUnless(length > 0 && length <= Profile.LONGEST);
        return length;
    }

    int uint32() throws ArchiveRefused {
        need(Integer.BYTES);
        return bytes.getInt();
    }

    long uint64() throws ArchiveRefused {
        need(Long.BYTES);
        return bytes.getLong();
    }

    void expectEnd() throws ArchiveRefused {
        refuseUnless(!bytes.hasRemaining());
    }

    static void refuseUnless(boolean holds) throws ArchiveRefused {
        if (!holds) {
            throw new ArchiveRefused();
        }
    }

    private void need(int length) throws ArchiveRefused {
        refuseUnless(length >= 0 && bytes.remaining() >= length);
    }
}
