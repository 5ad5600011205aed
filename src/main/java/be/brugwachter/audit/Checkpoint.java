package be.brugwachter.audit;

import be.brugwachter.shared.Party;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed line of the ledger: whoever keeps it can tell later whether anything before it was changed. It counts nothing but
 * itself.
 *
 * @param party whose book
 * @param sequence counted from 1, one for each round of the linker
 * @param head the chain's value just before this line
 * @param moment when it was signed
 * @param key the public key (SubjectPublicKeyInfo, Base64) that signs the next checkpoint; the first is signed by its own
 * @param signature ECDSA with SHA-256 over {@link #text} (DER, Base64)
 */
public record Checkpoint(Party party, long sequence, String head, Instant moment, String key, String signature) {
    /** The bytes that are signed, all of them ASCII. */
    public String text() {
        return "{\"party\":\"" + party.key() + "\",\"sequence\":" + sequence + ",\"head\":\"" + head
                + "\",\"moment\":\"" + moment + "\",\"key\":\"" + key + "\"}";
    }

    /** The line in the ledger, without line feed. */
    public String line() {
        return "{\"checkpoint\":" + text() + ",\"signature\":\"" + signature + "\"}";
    }

    /** The chain's value after this line. */
    String after() {
        return Chain.sha256(line());
    }

    /** Whether this key signed it. */
    public boolean isSignedBy(String publicKey) {
        return BookSignature.holds(publicKey, text(), signature);
    }

    Checkpoint signed(String by) {
        return new Checkpoint(party, sequence, head, moment, key, by);
    }

    /** Reads a line; empty when it is no checkpoint. Whether the signature holds is {@link LedgerCheck}'s to say. */
    public static Optional<Checkpoint> parse(String line) {
        var field = LedgerForm.CHECKPOINT.matcher(line);
        if (!field.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    Party.of(field.group("party")),
                    Long.parseLong(field.group("sequence")),
                    field.group("head"),
                    Instant.parse(field.group("moment")),
                    field.group("key"),
                    field.group("signature")));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty(); // no such day, or no such enterprise number
        }
    }
}
