package be.brugwachter.parcel.sevenzip;

import java.io.ByteArrayOutputStream;

/** Writes a header in 7z's notation. */
final class HeaderBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    HeaderBytes ids(int... ids) {
        for (int id : ids) {
            out.write(id);
        }
        return this;
    }

    HeaderBytes bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** 7z's number of variable length; three bytes reach two million, more is never written. */
    HeaderBytes number(int value) {
        if (value < 0x80) {
            out.write(value);
        } else if (value < 0x4000) {
            out.write(0x80 | value >> 8);
            out.write(value);
        } else if (value < 0x200000) {
            out.write(0xC0 | value >> 16);
            out.write(value);
            out.write(value >> 8);
        } else {
            throw new IllegalArgumentException("A parcel has no number this large in its header.");
        }
        return this;
    }

    HeaderBytes uint32(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(value >> shift);
        }
        return this;
    }

    HeaderBytes uint64(long value) {
        return uint32((int) value).uint32((int) (value >>> Integer.SIZE));
    }

    int length() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
