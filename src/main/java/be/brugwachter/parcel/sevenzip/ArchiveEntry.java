package be.brugwachter.parcel.sevenzip;

import java.util.Arrays;

/** One file of an archive: its name and its bytes. Prints neither, for both may tell about a client. */
public final class ArchiveEntry {
    private final String name;
    private final byte[] content;

    /**
     * An entry to be written.
     *
     * @param name a neutral name of letters, digits, dots and hyphens, at most {@value #LONGEST_NAME} long; never a path
     * @param content its bytes
     */
    public ArchiveEntry(String name, byte[] content) {
        if (!isName(name)) {
            throw new IllegalArgumentException("The name of an entry has letters, digits, dots and hyphens only.");
        }
        this.name = name;
        this.content = content.clone();
    }

    /** Longest name of an entry, in characters. */
    static final int LONGEST_NAME = 64;

    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.matches("[A-Za-z0-9][A-Za-z0-9.-]*");
    }

    /** The name, without any folder. */
    public String name() {
        return name;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    byte[] bytes() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveEntry entry && name.equals(entry.name) && Arrays.equals(content, entry.content);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "ArchiveEntry[…]";
    }
}
