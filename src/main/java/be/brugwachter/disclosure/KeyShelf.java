package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of a party, encrypted, and the fingerprints of its peers. */
public interface KeyShelf {
    /** The key in use for signing. */
    Optional<Kept> signingKey();

    /** Retires the key in use for signing, if any. */
    void retireSigningKey(Instant moment);

    /** Adds the key in use from now on. */
    void addSigningKey(Kept key, String certificatesPem, Instant moment);

    /** The key of the codes people type. */
    Optional<Kept> codeKey();

    /** Adds the key of the codes people type, unless somebody did at the same moment. */
    void addCodeKey(Kept key);

    /** The key to which sheet files are locked for this party. */
    Optional<Box> boxKey();

    /** Adds the key of sheet files, unless somebody did at the same moment. */
    void addBoxKey(Box key, Instant moment);

    /** The fingerprint of the other party's key under a protocol, as two people pinned it. */
    Optional<String> peerFingerprint(ProtocolId protocol);

    /** What letters to the other party are locked to, as it came under the key that was pinned. */
    Optional<String> peerBox(ProtocolId protocol);

    /** Pins the other party's keys; the ones pinned before are revoked at once. Returns the id of the new row. */
    UUID pinPeer(ProtocolId protocol, PinnedPeer keys, Instant moment);

    /**
     * The keys of another Brugwachter.
     *
     * @param fingerprint of the key it signs with
     * @param boxKey what letters and sheet files are locked to; nothing when it was proposed before there were letters
     */
    record PinnedPeer(String fingerprint, @Nullable String boxKey) {}

    /**
     * A key at rest.
     *
     * @param secret encrypted in the vault under the row's own key
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from and to a row, never compared
    record Kept(UUID id, byte[] secret) {}

    /**
     * The key of sheet files at rest.
     *
     * @param open the public half
     * @param secret encrypted in the vault under the row's own key
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from and to a row, never compared
    record Box(UUID id, String open, byte[] secret) {}
}
