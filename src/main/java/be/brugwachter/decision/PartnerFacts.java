package be.brugwachter.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The partner of the integrated broad reception (GBO) to whom something would go, and the way there.
 *
 * @param partner the partner
 * @param listed whether two people put this partner on the list, and it still stands there
 * @param municipality for which municipality it stands there, as NIS code of five digits
 * @param professional the person there
 * @param named whether that person stands on the list, at this partner
 * @param mailboxConfirmed whether two people agreed on the partner's address
 * @param testAnswered whether a test parcel sent there was opened and its code came back
 * @param mailReturned whether a mail came back from there and nobody looked at it since
 * @param sheetLive whether a passphrase sheet is in use
 * @param linesLeft how many of its lines were not used yet
 */
public record PartnerFacts(
        @Nullable UUID partner,
        @Nullable Boolean listed,
        @Nullable String municipality,
        @Nullable UUID professional,
        @Nullable Boolean named,
        @Nullable Boolean mailboxConfirmed,
        @Nullable Boolean testAnswered,
        @Nullable Boolean mailReturned,
        @Nullable Boolean sheetLive,
        @Nullable Integer linesLeft) {}
