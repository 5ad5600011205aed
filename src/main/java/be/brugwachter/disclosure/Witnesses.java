package be.brugwachter.disclosure;

import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who keeps checkpoints of our book: the data protection officers of both sides, and every peer that runs Brugwachter. */
public final class Witnesses {
    private final ProtocolDesk protocols;
    private final Ways ways;
    private final ChannelBook channel;
    private final ReceivedSheetStore sheets;
    private final Clock clock;

    /** Those of these protocols, ways and sheets. */
    public Witnesses(ProtocolDesk protocols, Ways ways, ChannelBook channel, ReceivedSheetStore sheets, Clock clock) {
        this.protocols = protocols;
        this.ways = ways;
        this.channel = channel;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Each address once, with a protocol or way it stands under. */
    Map<EmailAddress, ProtocolId> all() {
        Map<EmailAddress, ProtocolId> found = new LinkedHashMap<>();
        protocols.protocols().stream()
                .filter(this::stands)
                .forEach(protocol -> officers(protocol).forEach(to -> found.putIfAbsent(to, protocol.id())));
        ways.ours().stream()
                .filter(way -> channel.peer(way.id()).isPresent())
                .forEach(way -> channel.mailbox(way.id())
                        .filter(mailbox -> mailbox.confirmedAt() != null)
                        .ifPresent(mailbox -> found.putIfAbsent(mailbox.address(), way.id())));
        sheets.all().stream()
                .filter(sheet -> sheet.usableAt(clock.instant()))
                .forEach(sheet -> found.putIfAbsent(sheet.answersTo(), sheet.protocol()));
        return found;
    }

    /** The officers of a draft, or of what is over, have nothing to witness. */
    private boolean stands(Protocol protocol) {
        Standing standing = protocols.standing(protocol, clock.instant());
        return standing.signedByBoth() && !standing.over();
    }

    private static Stream<EmailAddress> officers(Protocol protocol) {
        return Stream.of(Side.SENDER, Side.RECEIVER)
                .flatMap(side -> protocol.breachContacts(side).stream().limit(1))
                .map(Breach.Contact::address);
    }

    /** How we are called in a protocol; the number when we stand in none. */
    String ourName() {
        Party us = Walls.party();
        return protocols.protocols().stream()
                .flatMap(protocol -> Stream.of(protocol.sender(), protocol.receiver()))
                .filter(profile -> profile.party().equals(us))
                .map(profile -> profile.name())
                .findFirst()
                .orElse(us.key());
    }

    /** Whether this key is pinned for that party, on whichever side it stands. */
    boolean pinned(Party peer, String fingerprint) {
        boolean receiver = ways.ours().stream()
                .filter(way -> way.receiver().party().equals(peer))
                .anyMatch(way ->
                        channel.peer(way.id()).filter(fingerprint::equals).isPresent());
        return receiver
                || sheets.all().stream()
                        .anyMatch(sheet -> sheet.confirmedAt() != null
                                && sheet.sender().equals(peer)
                                && sheet.fingerprint().equals(fingerprint));
    }
}
