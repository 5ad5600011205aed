package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.Outbox.SealedMail;
import be.brugwachter.disclosure.mail.ParcelMail;
import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.Envelope.Help;
import be.brugwachter.parcel.Envelope.Line;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.SealFailed;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.shared.EmailAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Seals a letter and wraps it in the mail that carries it. Keeps nothing. */
public final class ParcelPress {
    private static final Duration LASTING = Duration.ofDays(60);
    private static final int TOKEN_BYTES = 12;

    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final Ways ways;
    private final KeysAhead ahead;
    private final Sealer sealer = new Sealer();
    private final SecureRandom random = new SecureRandom();

    /** A press that signs with these keys and speaks for this sender. */
    public ParcelPress(KeyCabinet keys, SenderIdentity identity, Ways ways, KeysAhead ahead) {
        this.keys = keys;
        this.identity = identity;
        this.ways = ways;
        this.ahead = ahead;
    }

    /**
     * Seals a letter with a line that is spent already.
     *
     * @throws SealFailed when the parcel is not as it must be: nothing leaves
     */
    SealedMail press(UUID id, Letter letter, AgreedMailbox to, BurntLine line, Instant now) {
        var way = ways.byId(to.protocol()).orElseThrow(() -> new ChannelNotReady(Clause.TO_AGREED_MAILBOX));
        var key = keys.signingKey().orElseThrow(() -> new ChannelNotReady(Clause.SEALED_AES256_7ZIP));
        var envelope = envelope(id, way, line, now);
        var parcel = seal(letter, envelope, line, key);
        var mail = new ParcelMail(envelope, identity.from(), to.address());
        return new SealedMail(
                line.sheet().id(),
                line.number(),
                mail.messageId(),
                token(),
                mail.compose(parcel, key),
                keys.digest(parcel.code()));
    }

    private SealedParcel seal(Letter letter, Envelope envelope, BurntLine line, SigningKey key) {
        try (var sealingKey = ahead.of(line)) {
            return sealer.seal(letter, envelope, sealingKey, key);
        }
    }

    /** Has the key of the next line derived meanwhile. */
    void prepare(Supplier<Optional<NextLine>> next) {
        ahead.prepare(next);
    }

    /**
     * The mail around a parcel, to be sent byte for byte.
     *
     * @param envelope the one it was sealed in
     * @param from the sender's mailbox
     * @param to the agreed mailbox of the receiver
     */
    public static byte[] mail(
            SealedParcel parcel, Envelope envelope, EmailAddress from, EmailAddress to, SigningKey key) {
        return new ParcelMail(envelope, from, to).compose(parcel, key);
    }

    /** What is kept of a code. */
    byte[] digest(OpeningCode code) {
        return keys.digest(code);
    }

    private Envelope envelope(UUID id, Way way, BurntLine line, Instant now) {
        return new Envelope(
                id,
                way.sender(),
                way.receiver(),
                way.agreement(),
                new Line(line.sheet().name(), line.number()),
                now,
                now.plus(LASTING),
                new Help(identity.telephone(), identity.from()),
                identity.codePage(way.sender().party()),
                identity.drill());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
