package be.brugwachter.disclosure;

/**
 * What is known of the way to the receiver under one protocol, for the decision.
 *
 * @param mailboxConfirmed whether two people agreed on the receiver's address
 * @param testAnswered whether a test parcel sent there was opened and its code came back
 * @param mailReturned whether a mail came back from there and nobody looked at it since
 * @param sheetLive whether a passphrase sheet is in use
 * @param linesLeft how many of its lines were not used yet
 */
public record ChannelFacts(
        boolean mailboxConfirmed, boolean testAnswered, boolean mailReturned, boolean sheetLive, int linesLeft) {}
