package be.brugwachter.disclosure;

import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.parcel.CertificateAuthority;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of a party on the bridge: what it signs with, and under what the codes that people type are hashed. */
public final class KeyCabinet {
    private static final Duration LASTING = Duration.ofDays(3_650);
    private static final Instant LAST_DAY = Instant.parse("2049-12-31T00:00:00Z");
    private static final String MAC = "HmacSHA256";
    private static final int MAC_KEY_BYTES = 32;
    private static final String SIGNING = "private_key";
    private static final String RECEIPTS = "ontvangst";
    private static final String BOX = "private_key";
    private static final String CODES = "secret";

    private final KeyShelf shelf;
    private final Vault vault;
    private final SenderIdentity identity;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A cabinet whose secrets lie in this vault. */
    public KeyCabinet(KeyShelf shelf, Vault vault, SenderIdentity identity, Clock clock) {
        this.shelf = shelf;
        this.vault = vault;
        this.identity = identity;
        this.clock = clock;
    }

    /** What the party signs with, if it was given a key. */
    public Optional<SigningKey> signingKey() {
        return shelf.signingKey()
                .map(kept -> new String(
                        vault.open(key("signing_key", kept.id()), SIGNING, kept.secret()), StandardCharsets.US_ASCII))
                .map(SigningKey::fromPem);
    }

    /**
     * What the party signs with; made now when it has none, with a certificate of our own that mail programs do not know. What
     * the receiver trusts is the fingerprint on the sheet.
     */
    public SigningKey signingKeyOrNew() {
        return signingKey().orElseGet(() -> {
            var now = clock.instant();
            var until = now.plus(LASTING).isBefore(LAST_DAY) ? now.plus(LASTING) : LAST_DAY;
            var name = Walls.party().number().dotted();
            var key = CertificateAuthority.create("Brugwachter " + name, now, until)
                    .issue(name, identity.from(), now, until);
            sign(key);
            return key;
        });
    }

    /** Gives the party a key to sign with; the one it had is retired. */
    public void sign(SigningKey key) {
        var id = UUID.randomUUID();
        vault.newKey(key("signing_key", id));
        var sealed = vault.seal(key("signing_key", id), SIGNING, key.toPem().getBytes(StandardCharsets.US_ASCII));
        shelf.retireSigningKey(clock.instant());
        shelf.addSigningKey(new KeyShelf.Kept(id, sealed), key.certificatesPem(), clock.instant());
    }

    /** A sheet in a file, with our key's fingerprint and where we want receipts. */
    SheetFile sheetFile(Protocol protocol, PrintedSheet printed) {
        return new SheetFile(
                printed.sheet().name(),
                protocol.id(),
                protocol.sender().party(),
                printed.sheet().fingerprint(),
                identity.returnAddress().with(RECEIPTS),
                boxKeyOrNew().open(),
                printed.sheet().expiresAt(),
                printed.lines());
    }

    /** The pair of keys of sheet files; made now when the party has none. */
    SheetBox.Pair boxKeyOrNew() {
        var kept = shelf.boxKey().orElseGet(this::newBoxKey);
        var secret = new String(vault.open(key("box_key", kept.id()), BOX, kept.secret()), StandardCharsets.US_ASCII);
        return new SheetBox.Pair(secret, kept.open());
    }

    private KeyShelf.Box newBoxKey() {
        var id = UUID.randomUUID();
        var fresh = SheetBox.newPair();
        vault.newKey(key("box_key", id));
        var locked = vault.seal(key("box_key", id), BOX, fresh.secret().getBytes(StandardCharsets.US_ASCII));
        shelf.addBoxKey(new KeyShelf.Box(id, fresh.open(), locked), clock.instant());
        return shelf.boxKey().orElseThrow();
    }

    /** What is kept of a code: nobody who reads it can tell the code, nor try codes without our key. */
    byte[] digest(OpeningCode code) {
        return mac(code.value());
    }

    /**
     * The same for a code of another kind; the kind is hashed along, so that one never passes for the other.
     *
     * @param kind a short word
     * @param code its signs as they are meant
     */
    public byte[] digest(String kind, String code) {
        return mac(kind + ":" + code);
    }

    private byte[] mac(String word) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(codeKey(), MAC));
            return mac.doFinal(word.getBytes(StandardCharsets.US_ASCII));
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
