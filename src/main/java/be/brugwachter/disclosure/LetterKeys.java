package be.brugwachter.disclosure;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.Comparator;
import java.util.Optional;

/** To whom letters can be sealed, and what opens ours. Keys and addresses are those two people agreed on; nobody types one. */
public final class LetterKeys {
    private final KeyShelf peers;
    private final ReceivedSheetStore sheets;
    private final NoteAddresses addresses;
    private final ProtocolDesk protocols;
    private final KeyCabinet keys;

    /** The keys of these peers and sheets. */
    public LetterKeys(
            KeyShelf peers,
            ReceivedSheetStore sheets,
            NoteAddresses addresses,
            ProtocolDesk protocols,
            KeyCabinet keys) {
        this.peers = peers;
        this.sheets = sheets;
        this.addresses = addresses;
        this.protocols = protocols;
        this.keys = keys;
    }

    /** Where notes go, sealed or not. */
    NoteAddresses addresses() {
        return addresses;
    }

    /** The same by the name of the protocol. */
    Optional<Peer> peer(ProtocolId protocol) {
        return protocols.byId(protocol).flatMap(this::peer);
    }

    /**
     * Another Brugwachter.
     *
     * @param boxKey the public key letters are locked to, in JSON (Tink)
     * @param to the mailbox it reads
     */
    public record Peer(Party party, String boxKey, EmailAddress to) {}

    /** The Brugwachter of the other party of a protocol; empty when it has none, or its key or mailbox is not agreed on yet. */
    public Optional<Peer> peer(Protocol protocol) {
        Party other = protocol.other(Walls.party()).party();
        Optional<String> box =
                protocol.otherSide(Walls.party()) == Side.RECEIVER ? peers.peerBox(protocol.id()) : boxOf(other);
        Optional<EmailAddress> to = protocol.otherSide(Walls.party()) == Side.RECEIVER
                ? addresses.ofReceiver(protocol.id())
                : addresses.ofSender(other, protocol.id());
        return box.flatMap(key -> to.map(address -> new Peer(other, key, address)));
    }

    /** As it stood in the sender's newest sheet file that two people confirmed. */
    private Optional<String> boxOf(Party sender) {
        return sheets.all().stream()
                .filter(sheet -> sheet.confirmedAt() != null && sheet.sender().equals(sender))
                .max(Comparator.comparing(ReceivedSheet::importedAt))
                .map(ReceivedSheet::boxKey);
    }

    /** The secret half of our own. */
    String ours() {
        return keys.boxKeyOrNew().secret();
    }
}
