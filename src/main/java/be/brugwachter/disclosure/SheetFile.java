package be.brugwachter.disclosure;

import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.disclosure.seal.SheetJson;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sheet in a file, for a receiver that runs Brugwachter: what is on the paper, and where receipts go. Leaves the house only
 * locked to the receiver's key. Prints nothing.
 *
 * @param name the sheet's name, as mails say it
 * @param protocol under which protocol
 * @param sender who seals with it
 * @param fingerprint of the sender's key, to be compared with the paper
 * @param answersTo where receipts go
 * @param boxKey what letters to the sender are locked to
 * @param expires from then on it is of no use
 * @param lines number and passphrase, in order
 */
public record SheetFile(
        String name,
        ProtocolId protocol,
        Party sender,
        String fingerprint,
        EmailAddress answersTo,
        String boxKey,
        Instant expires,
        List<PrintedSheet.Line> lines) {
    private static final int LONGEST = 64 * 1024;

    public SheetFile {
        lines = List.copyOf(lines);
    }

    /** The file, locked to the receiver's key. */
    byte[] lockedTo(PeerFile peer) {
        return SheetBox.lock(SheetJson.write(this), peer.boxKey(), context(peer.party()));
    }

    /** Reads a file that was locked to this receiver; empty when it is for somebody else or is no sheet. */
    static Optional<SheetFile> open(byte[] locked, Party receiver, String secretKey) {
        return locked.length > LONGEST
                ? Optional.empty()
                : SheetBox.open(locked, secretKey, context(receiver)).flatMap(SheetJson::read);
    }

    /** The sheet as its receiver holds it, not yet confirmed. */
    ReceivedSheet received(UUID id, Instant now) {
        return new ReceivedSheet(
                id, protocol, sender, name, fingerprint, answersTo, boxKey, now, expires, null, null, lines.size());
    }

    private static String context(Party receiver) {
        return "brugwachter sheet for " + receiver.key();
    }

    @Override
    public String toString() {
        return "SheetFile[…]";
    }
}
