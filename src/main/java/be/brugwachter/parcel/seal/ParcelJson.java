package be.brugwachter.parcel.seal;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.Manifest;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.parcel.TestLetter;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.parcel.WrongReceiverLetter;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries for machines. Each begins with 16 random bytes, so that no hash kept somewhere confirms a guess about its content.
 * Reading is strict: a field too many or too few, twice or of another type makes it no letter of ours.
 */
@Upholds(Clause.IDENTIFICATION_DATA_ONLY)
public final class ParcelJson {
    private static final int NONCE_BYTES = 16;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ParcelJson() {}

    /** A letter as it was read back, with the code beside it. */
    public record Read(Letter letter, OpeningCode code) {}

    /** The letter for machines, in UTF-8. */
    public static byte[] write(Letter letter, OpeningCode code, SecureRandom random) {
        if (letter instanceof OnwardLetter onward) {
            return JSON.writeValueAsBytes(OnwardJson.of(onward, nonce(random), code.value()));
        }
        ReferralJson referral = letter instanceof ReferralLetter filled ? ReferralJson.of(filled) : null;
        return JSON.writeValueAsBytes(
                new LetterJson(nonce(random), letter.kind(), code.value(), referral, recalled(letter)));
    }

    private static @Nullable String recalled(Letter letter) {
        return switch (letter) {
            case WithdrawalLetter recall -> recall.parcel().toString();
            case WrongReceiverLetter recall -> recall.parcel().toString();
            case ReferralLetter referral -> null;
            case OnwardLetter onward -> null;
            case TestLetter test -> null;
        };
    }

    /** The letter again; empty when it holds anything else than a letter may. */
    public static Optional<Read> readLetter(byte[] json) {
        return read(json, LetterJson.class, LetterJson::code, LetterJson::letter)
                .or(() -> read(json, OnwardJson.class, OnwardJson::code, OnwardJson::letter));
    }

    private static <T> Optional<Read> read(
            byte[] json, Class<T> form, Function<T, String> codeOf, Function<T, Optional<Letter>> letterOf) {
        try {
            T read = JSON.readValue(json, form);
            return OpeningCode.parse(codeOf.apply(read))
                    .flatMap(code -> letterOf.apply(read).map(letter -> new Read(letter, code)));
        } catch (JacksonException | IllegalArgumentException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    /** The manifest, in UTF-8. */
    public static byte[] write(Manifest manifest, SecureRandom random) {
        return JSON.writeValueAsBytes(ManifestJson.of(manifest, nonce(random)));
    }

    /** The manifest again; empty when it is none. */
    public static Optional<Manifest> readManifest(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, ManifestJson.class).manifest());
        } catch (JacksonException
                | IllegalArgumentException
                | java.time.DateTimeException
                | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private static String nonce(SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    private record LetterJson(
            String nonce,
            Letter.Kind kind,
            String code,
            @Nullable ReferralJson referral,
            @Nullable String recalled) {
        Optional<Letter> letter() {
            boolean others = kind != Letter.Kind.REFERRAL && referral != null;
            if (others || (recalled != null) != recalls()) {
                return Optional.empty();
            }
            return switch (kind) {
                case ONWARD -> Optional.empty(); // has a form of its own
                case TEST -> Optional.of(new TestLetter());
                case REFERRAL -> referral == null ? Optional.empty() : referral.letter();
                case WITHDRAWAL -> Optional.of(new WithdrawalLetter(parcel()));
                case WRONG_RECEIVER -> Optional.of(new WrongReceiverLetter(parcel()));
            };
        }

        private boolean recalls() {
            return kind == Letter.Kind.WITHDRAWAL || kind == Letter.Kind.WRONG_RECEIVER;
        }

        private UUID parcel() {
            UUID parcel = UUID.fromString(Objects.requireNonNull(recalled));
            if (!parcel.toString().equals(recalled)) {
                throw new IllegalArgumentException("An id is written in one way only.");
            }
            return parcel;
        }
    }
}
