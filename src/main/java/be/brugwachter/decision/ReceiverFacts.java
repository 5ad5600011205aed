package be.brugwachter.decision;

import be.brugwachter.shared.Party;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The OCMW, its readers and its mailbox. Days are days in Brussels.
 *
 * @param party the OCMW
 * @param hasProtocol whether a protocol with it stands in the register
 * @param municipalities the municipalities it serves, as NIS codes; CAW Brussel serves the nineteen of Brussels
 * @param readersFrom the first day of its declaration that only social workers under secrecy read the mailbox
 * @param readersUntil the last day of that declaration
 * @param mailboxConfirmed whether two people confirmed the mailbox
 * @param testAnswered whether that mailbox answered a test parcel without data
 * @param mailReturned whether a mail came back from that mailbox and nobody looked at it since
 * @param sheetLive whether a passphrase sheet is live
 * @param linesLeft how many lines can still seal; the one this parcel holds already counts too
 */
public record ReceiverFacts(
        @Nullable Party party,
        @Nullable Boolean hasProtocol,
        @Nullable Set<String> municipalities,
        @Nullable LocalDate readersFrom,
        @Nullable LocalDate readersUntil,
        @Nullable Boolean mailboxConfirmed,
        @Nullable Boolean testAnswered,
        @Nullable Boolean mailReturned,
        @Nullable Boolean sheetLive,
        @Nullable Integer linesLeft) {
    public ReceiverFacts {
        municipalities = municipalities == null ? null : Set.copyOf(municipalities);
    }
}
