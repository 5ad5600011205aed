package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.TwoPeople.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way to each receiver: its mailbox, the sheets and the keys. One person proposes, another confirms. */
@Service
@Transactional
public class ChannelDesk {
    private static final String MAILBOX = "CHANNEL_MAILBOX";
    private static final String SHEET = "CHANNEL_SHEET";
    private static final String PEER_KEY = "CHANNEL_PEER_KEY";
    private static final List<String> KINDS = List.of(MAILBOX, SHEET, PEER_KEY);

    private final ChannelBook channel;
    private final SheetDesk sheets;
    private final KeyCabinet keys;
    private final TwoPeople two;

    /** A desk over the channels of a party. */
    public ChannelDesk(ChannelBook channel, SheetDesk sheets, KeyCabinet keys, TwoPeople two) {
        this.channel = channel;
        this.sheets = sheets;
        this.keys = keys;
        this.two = two;
    }

    /** What the decision asks of the way to a receiver. */
    @Transactional(readOnly = true)
    public ChannelFacts facts(ProtocolId protocol) {
        var mailbox = channel.mailbox(protocol);
        var sheet = sheets.live(protocol);
        return new ChannelFacts(
                mailbox.isPresent(),
                mailbox.filter(m -> m.confirmedAt() != null).isPresent(),
                mailbox.filter(m -> m.returned() != null).isPresent(),
                sheet.isPresent(),
                sheet.map(PassphraseSheet::openLines).orElse(0));
    }

    /** Since when nobody opens anything in a receiver's mailbox, once that lasts longer than the parties agreed. */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    @Transactional(readOnly = true)
    public Optional<Instant> silentSince(Protocol protocol, Instant now) {
        Instant limit = protocol.workingTerms().silentMailbox().before(now);
        return channel.unansweredSince(protocol.id()).filter(since -> !since.isAfter(limit));
    }

    /** Since when something lies unopened in a receiver's mailbox, if anything does. */
    @Transactional(readOnly = true)
    public Optional<Instant> unopenedSince(ProtocolId way) {
        return channel.unansweredSince(way);
    }

    /** The address two people agreed on, whether or not it has answered. */
    @Transactional(readOnly = true)
    public Optional<AgreedMailbox> mailbox(ProtocolId protocol) {
        return channel.mailbox(protocol);
    }

    /** The fingerprint of our own key, as it stands on every sheet. */
    public Optional<String> ownFingerprint() {
        return keys.signingKey().map(key -> key.publicKey().shown());
    }

    /** The fingerprint of the receiver's key, as two people pinned it. */
    @Transactional(readOnly = true)
    public Optional<String> peerFingerprint(ProtocolId protocol) {
        return channel.peer(protocol);
    }

    /** One person proposes the receiver's address. */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    public Proposal proposeMailbox(ProtocolId protocol, EmailAddress address, Actor by) {
        return two.propose(MAILBOX, protocol.value(), ProposedText.write(address.value()), by);
    }

    /** One person proposes a new sheet. */
    public Proposal proposeSheet(ProtocolId protocol, SheetWish wish, Actor by) {
        var months = Integer.toString(wish.months());
        return two.propose(SHEET, protocol.value(), ProposedText.write(wish.keeper(), wish.deputy(), months), by);
    }

    /** One person proposes to pin the receiver's keys, out of its own file. */
    public Proposal proposePeerKey(ProtocolId protocol, PeerFile keys, Actor by) {
        return two.propose(PEER_KEY, protocol.value(), ProposedText.write(keys.fingerprint(), keys.boxKey()), by);
    }

    /** What waits for a second person, of one protocol. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(ProtocolId protocol) {
        return two.waiting().stream()
                .filter(p -> KINDS.contains(p.kind()) && p.subject().equals(protocol.value()))
                .map(p -> new Waiting(p, words(p)))
                .toList();
    }

    /** A second person confirms; what was proposed is done in the same transaction. */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    public Outcome confirm(ProtocolId protocol, UUID proposal, Actor second) {
        if (waiting(protocol).stream().noneMatch(w -> w.proposal().id().equals(proposal))) {
            return new Outcome.NotOpen();
        }
        var outcome = two.confirm(proposal, second);
        if (outcome instanceof Outcome.Confirmed(Proposal agreed)) {
            carryOut(protocol, agreed, second);
        }
        return outcome;
    }

    private void carryOut(ProtocolId protocol, Proposal agreed, Actor second) {
        var parts = ProposedText.read(agreed.payload());
        switch (agreed.kind()) {
            case MAILBOX -> channel.agree(protocol, new EmailAddress(parts.get(0)), second);
            case PEER_KEY ->
                channel.pin(
                        protocol,
                        new KeyShelf.PinnedPeer(parts.get(0), parts.size() > 1 ? parts.get(1) : null),
                        second);
            case SHEET -> {
                var wish = new SheetWish(parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)));
                channel.sheetMade(
                        sheets.make(protocol, wish, keys.signingKeyOrNew().publicKey(), second));
            }
            default -> throw new IllegalStateException("A proposal of another room came to the bridge.");
        }
    }

    /**
     * A sheet for a receiver that runs Brugwachter: a file only that receiver can open, in place of the print, and like it once.
     *
     * @param peerFile the receiver's own file of public keys
     * @return nothing when that file is not signed with the key two people pinned, or the sheet was given out before
     */
    public Optional<byte[]> export(Protocol protocol, UUID sheet, byte[] peerFile, Actor by) {
        return PeerFile.read(peerFile)
                .filter(peer -> peer.party().equals(protocol.receiver().party()))
                .filter(peer -> channel.peer(protocol.id())
                        .filter(peer.fingerprint()::equals)
                        .isPresent())
                .filter(peer -> sheets.of(protocol.id()).stream()
                        .anyMatch(made -> made.id().equals(sheet)))
                .flatMap(peer -> sheets.print(sheet, by)
                        .map(printed -> keys.sheetFile(protocol, printed).lockedTo(peer)));
    }

    /** Puts a proposal aside. */
    public boolean reject(ProtocolId protocol, UUID proposal, Actor by) {
        return waiting(protocol).stream().anyMatch(w -> w.proposal().id().equals(proposal)) && two.reject(proposal, by);
    }

    private static String words(Proposal proposal) {
        var parts = ProposedText.read(proposal.payload());
        return switch (proposal.kind()) {
            case MAILBOX -> "Mailadres: " + parts.get(0);
            case SHEET ->
                "Nieuw wachtzinnenblad, " + parts.get(2) + " maanden, bij " + parts.get(0) + " en " + parts.get(1);
            default -> "Sleutel van het OCMW: " + parts.get(0);
        };
    }

    /**
     * Something one person proposed.
     *
     * @param words what it is, as people read it
     */
    public record Waiting(Proposal proposal, String words) {}
}
