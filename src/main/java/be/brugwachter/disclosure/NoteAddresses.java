package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.util.Comparator;
import java.util.Optional;

/** Where notes go: only to addresses two people agreed on. Nobody types one. */
public final class NoteAddresses {
    private final ChannelBook channel;
    private final ReceivedSheetStore sheets;

    /** The addresses of this channel and these sheets. */
    public NoteAddresses(ChannelBook channel, ReceivedSheetStore sheets) {
        this.channel = channel;
        this.sheets = sheets;
    }

    /** Where a sender takes receipts, by its newest confirmed sheet; also when that sheet is used up. */
    Optional<EmailAddress> ofSender(Party sender, ProtocolId protocol) {
        return sheets.all().stream()
                .filter(sheet -> sheet.confirmedAt() != null
                        && sheet.sender().equals(sender)
                        && sheet.protocol().equals(protocol))
                .max(Comparator.comparing(ReceivedSheet::importedAt))
                .map(ReceivedSheet::answersTo);
    }

    /** The receiver's mailbox, once it answered its test. */
    Optional<EmailAddress> ofReceiver(ProtocolId protocol) {
        return channel.mailbox(protocol)
                .filter(mailbox -> mailbox.confirmedAt() != null)
                .map(AgreedMailbox::address);
    }
}
