package be.brugwachter.site.web;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.disclosure.CheckpointDesk;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other parties gave us of their books, as the logbook's page shows it. */
@Component
class PeerBooks {
    private final CheckpointDesk checkpoints;
    private final ProtocolDesk protocols;
    private final LogbookMonths months;

    PeerBooks(CheckpointDesk checkpoints, ProtocolDesk protocols, LogbookMonths months) {
        this.checkpoints = checkpoints;
        this.protocols = protocols;
        this.months = months;
    }

    /**
     * One party's book.
     *
     * @param moment of the last checkpoint
     * @param kept how many lie here
     * @param fits whether they can all be of one book
     * @param href where they are had as a file
     */
    record PeerBook(String name, String moment, int kept, boolean fits, String href) {}

    List<PeerBook> all() {
        return checkpoints.peers().stream().map(this::one).toList();
    }

    private PeerBook one(Party peer) {
        List<Checkpoint> kept = checkpoints.of(peer);
        return new PeerBook(
                name(peer), months.of(kept.getLast()).moment(), kept.size(), fit(kept), "/logboek/van/" + peer.key());
    }

    /** In one book no two checkpoints share a number, and a later one is not older. */
    static boolean fit(List<Checkpoint> inOrder) {
        for (int at = 1; at < inOrder.size(); at++) {
            Checkpoint before = inOrder.get(at - 1);
            Checkpoint here = inOrder.get(at);
            if (before.sequence() == here.sequence() || here.moment().isBefore(before.moment())) {
                return false;
            }
        }
        return true;
    }

    private String name(Party peer) {
        return protocols.protocols().stream()
                .flatMap(protocol -> Stream.of(protocol.sender(), protocol.receiver()))
                .filter(profile -> profile.party().equals(peer))
                .map(profile -> profile.name())
                .findFirst()
                .orElse(peer.key());
    }

    /** What lies here of one party, each on its own line. */
    Optional<String> lines(String peer) {
        return checkpoints.peers().stream()
                .filter(party -> party.key().equals(peer))
                .map(party -> checkpoints.of(party).stream()
                        .map(point -> point.line() + "\n")
                        .collect(Collectors.joining()))
                .findFirst();
    }
}
