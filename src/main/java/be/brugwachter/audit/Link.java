package be.brugwachter.audit;

import java.util.UUID;

/**
 * A fact's place in the chain.
 *
 * @param position counted from 1
 * @param entry the fact's id
 * @param act what was done, so that the file alone can still tell which one-time things were used
 * @param subject what it was done to
 * @param link 64 hexadecimal digits: SHA-256 over the link before and the fact's digest
 */
public record Link(long position, UUID entry, Act act, UUID subject, String link) {
    /** One line of the ledger file: position, entry, act, subject and link, with spaces between. */
    public String line() {
        return position + " " + entry + " " + act + " " + subject + " " + link;
    }

    /**
     * Reads a line of the ledger file.
     *
     * @throws IllegalArgumentException when it is no such line, for instance one cut short by a crash
     */
    public static Link parse(String line) {
        String[] part = line.split(" ", -1);
        if (part.length != 5 || part[4].length() != 64) {
            throw new IllegalArgumentException("This is no whole line of the ledger.");
        }
        return new Link(
                Long.parseLong(part[0]),
                UUID.fromString(part[1]),
                Act.valueOf(part[2]),
                UUID.fromString(part[3]),
                part[4]);
    }
}
