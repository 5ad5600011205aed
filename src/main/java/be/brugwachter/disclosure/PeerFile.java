package be.brugwachter.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The public keys of a party that runs Brugwachter, in a file it gives to its peers: the key it signs with, whose fingerprint is
 * pinned from paper, and under that signature the key to which sheet files are locked. Five lines of text, nothing secret.
 *
 * @param party whose keys
 * @param key the key that signed the file; only its fingerprint, compared with paper, says whose it is
 * @param boxKey the public Tink keyset for sheet files, in JSON
 */
public record PeerFile(Party party, PinnedKey key, String boxKey) {
    private static final String HEAD = "brugwachter-sleutels 1";
    private static final int LONGEST = 16 * 1024;
    private static final int LINES = 4;

    /** Writes the file, signed. */
    static byte[] write(Party party, String boxKey, SigningKey key, Instant moment) {
        String signed =
                String.join("\n", HEAD, party.key(), Base64.getEncoder().encodeToString(boxKey.getBytes(US_ASCII)));
        byte[] signature = key.sign(signed.getBytes(US_ASCII), moment);
        return (signed + "\n" + Base64.getEncoder().encodeToString(signature) + "\n").getBytes(US_ASCII);
    }

    /** Reads the file of a peer; empty when it is none, or when its signature does not hold. */
    public static Optional<PeerFile> read(byte[] file) {
        if (file.length > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = new String(file, US_ASCII).lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        try {
            byte[] signed = String.join("\n", lines.subList(0, LINES - 1)).getBytes(US_ASCII);
            byte[] signature = Base64.getDecoder().decode(lines.getLast());
            String boxKey = new String(Base64.getDecoder().decode(lines.get(2)), US_ASCII);
            Party party = Party.of(lines.get(1));
            return PinnedKey.signer(signed, signature).map(key -> new PeerFile(party, key, boxKey));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The fingerprint of the key that signed the file, in 64 hexadecimal digits. */
    public String fingerprint() {
        return key.fingerprint();
    }
}
