package be.brugwachter.audit;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry as it stands in the book.
 *
 * @param id the entry's own id
 * @param party whose book
 * @param moment when the act was done, to the microsecond
 * @param account who acted; all zeros for the software itself
 * @param role in which function
 * @param act what was done
 * @param subject the id of what it was done to
 * @param clauses the clauses it touches
 */
public record Fact(
        UUID id, Party party, Instant moment, UUID account, Role role, Act act, UUID subject, List<Clause> clauses) {
    /** What stands before the first link of a book. */
    public static final String START = "0".repeat(64);

    public Fact {
        clauses = List.copyOf(clauses);
    }

    /** SHA-256 over every field in the order above, one a line. */
    public byte[] digest() {
        String line = String.join(
                "\n",
                id.toString(),
                party.key(),
                moment.toString(),
                account.toString(),
                role.name(),
                act.name(),
                subject.toString(),
                clauses.stream().map(Clause::name).collect(Collectors.joining(",")));
        return sha256().digest(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The link of this fact after the link before it, as 64 hexadecimal digits ({@link #START} begins a book). */
    public String linkAfter(String before) {
        MessageDigest sha = sha256();
        sha.update(HexFormat.of().parseHex(before));
        return HexFormat.of().formatHex(sha.digest(digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
