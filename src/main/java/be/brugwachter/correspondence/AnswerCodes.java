package be.brugwachter.correspondence;

import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.trust.Walls;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The codes with which an officer without Brugwachter confirms a letter, or answers it with a document. A code says nothing about
 * anybody; only its HMAC is kept, and it does its work once.
 */
public final class AnswerCodes {
    private static final String KIND = "brief";

    private final LetterStore store;
    private final KeyCabinet keys;
    private final SenderIdentity identity;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnswerCodes(LetterStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.identity = identity;
        this.clock = clock;
    }

    /** What a mail says of its code; nothing when the matter has one. */
    List<String> lines(Matter matter) {
        OpeningCode code = OpeningCode.random(random);
        if (!store.addCode(digest(code), matter, clock.instant())) {
            return List.of();
        }
        String page = identity.publicUrl()
                .get()
                .resolve("/open/brief/" + Walls.party().key())
                .toString();
        String what = matter.kind() == NoticeKind.EVIDENCE_ASKED
                ? "U kunt uw antwoord meteen bezorgen, zonder aanmelden, op "
                : "U kunt meteen bevestigen dat u dit las, zonder aanmelden, op ";
        return List.of("", what + page, "Uw code voor deze brief: " + code.shown());
    }

    /** About what a code that was not used yet is. */
    Optional<LetterStore.Coded> matter(OpeningCode code) {
        return store.byCode(digest(code));
    }

    /** The code did its work; false when it did before. */
    boolean use(OpeningCode code) {
        return store.useCode(digest(code), clock.instant());
    }

    private byte[] digest(OpeningCode code) {
        return keys.digest(KIND, code.value());
    }
}
