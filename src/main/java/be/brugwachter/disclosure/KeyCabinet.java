package be.brugwachter.disclosure;

import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of a party on the bridge: what it signs with, and under what the codes that people type are hashed. */
public final class KeyCabinet {
    private static final String MAC = "HmacSHA256";
    private static final int MAC_KEY_BYTES = 32;
    private static final String SIGNING = "private_key";
    private static final String CODES = "secret";

    private final KeyShelf shelf;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A cabinet whose secrets lie in this vault. */
    public KeyCabinet(KeyShelf shelf, Vault vault, Clock clock) {
        this.shelf = shelf;
        this.vault = vault;
        this.clock = clock;
    }

    /** What the party signs with, if it was given a key. */
    public Optional<SigningKey> signingKey() {
        return shelf.signingKey()
                .map(kept -> new String(
                        vault.open(key("signing_key", kept.id()), SIGNING, kept.secret()), StandardCharsets.US_ASCII))
                .map(SigningKey::fromPem);
    }

    /** Gives the party a key to sign with; the one it had is retired. */
    public void sign(SigningKey key) {
        var id = UUID.randomUUID();
        vault.newKey(key("signing_key", id));
        var sealed = vault.seal(key("signing_key", id), SIGNING, key.toPem().getBytes(StandardCharsets.US_ASCII));
        shelf.retireSigningKey(clock.instant());
        shelf.addSigningKey(new KeyShelf.Kept(id, sealed), key.certificatesPem(), clock.instant());
    }

    /** What is kept of a code: nobody who reads it can tell the code, nor try codes without our key. */
    byte[] digest(OpeningCode code) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(codeKey(), MAC));
            return mac.doFinal(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform knows no HMAC with SHA-256.", e);
        }
    }

    private byte[] codeKey() {
        var kept = shelf.codeKey().orElseGet(this::newCodeKey);
        return vault.open(key("code_key", kept.id()), CODES, kept.secret());
    }

    private KeyShelf.Kept newCodeKey() {
        var id = UUID.randomUUID();
        var fresh = new byte[MAC_KEY_BYTES];
        random.nextBytes(fresh);
        vault.newKey(key("code_key", id));
        shelf.addCodeKey(new KeyShelf.Kept(id, vault.seal(key("code_key", id), CODES, fresh)));
        return shelf.codeKey().orElseThrow();
    }

    private static KeyRef key(String table, UUID row) {
        return new KeyRef(table, row);
    }
}
