package be.brugwachter.audit;

import java.util.Optional;

/**
 * A fact in its place in the chain.
 *
 * @param position counted from 1
 * @param link the chain's value after it, as 64 hexadecimal digits
 */
public record Link(long position, Fact fact, String link) {
    /** The entry's line in the ledger, without line feed. */
    public String line() {
        return "{\"position\":" + position + ",\"fact\":" + fact.json() + ",\"link\":\"" + link + "\"}";
    }

    /**
     * Reads a line of the ledger; empty when it is no entry.
     *
     * @throws IllegalArgumentException when it tells of something this version does not know
     */
    static Optional<Link> read(String line) {
        var field = LedgerForm.ENTRY.matcher(line);
        if (!field.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                Long.parseLong(field.group("position")), Fact.parse(field.group("fact")), field.group("link")));
    }
}
