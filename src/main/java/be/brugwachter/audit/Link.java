package be.brugwachter.audit;

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
     * Reads a line of the ledger.
     *
     * @throws IllegalArgumentException when it is no such line, or tells of something this version does not know
     */
    static Link parse(String line) {
        var field = LedgerForm.ENTRY.matcher(line);
        if (!field.matches()) {
            throw new IllegalArgumentException("This is no entry of the ledger.");
        }
        return new Link(Long.parseLong(field.group("position")), Fact.parse(field.group("fact")), field.group("link"));
    }
}
