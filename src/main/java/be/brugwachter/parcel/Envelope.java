package be.brugwachter.parcel;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * Everything around a letter: organisations, agreement, line of the sheet, moments. Holds nothing about a client.
 *
 * @param messageId random; names the archive and the mail
 * @param sender who sends
 * @param receiver for whom it is
 * @param agreement under which protocol
 * @param line with which line of the receiver's sheet it is sealed
 * @param moment when it is sealed
 * @param expiry from then on it is not taken in any more
 * @param help whom the receiver calls or mails
 * @param codePage where the opening code is typed, without sign-in
 * @param drill whether this is an exercise with invented people
 */
public record Envelope(
        UUID messageId,
        Organisation sender,
        Organisation receiver,
        Agreement agreement,
        Line line,
        Instant moment,
        Instant expiry,
        Help help,
        URI codePage,
        boolean drill) {

    public Envelope {
        if (!expiry.isAfter(moment)) {
            throw new IllegalArgumentException("A parcel expires after it is sealed.");
        }
    }

    /**
     * One side of the parcel.
     *
     * @param party by its enterprise number
     * @param name as people know it, like OCMW Brugge
     */
    public record Organisation(Party party, String name) {}

    /**
     * The protocol under which the parcel goes.
     *
     * @param protocol its id in the register
     * @param version its version in the register
     */
    public record Agreement(ProtocolId protocol, String version) {}

    /**
     * A line of a passphrase sheet.
     *
     * @param sheet the sheet, as it is named on the print
     * @param number the line, from 1
     */
    public record Line(String sheet, int number) {}

    /**
     * Where the receiver finds a person of the sender's organisation.
     *
     * @param telephone as people write it
     * @param mailbox of the sender
     */
    public record Help(String telephone, EmailAddress mailbox) {}
}
