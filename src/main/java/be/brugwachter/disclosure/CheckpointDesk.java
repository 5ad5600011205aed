package be.brugwachter.disclosure;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.Checkpoint;
import be.brugwachter.disclosure.mail.SignedCheckpoint;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checkpoints in the hands of others, so that no party can rewrite its book alone: ours go out once a day, those of peers are kept
 * here.
 */
@Service
@Transactional
public class CheckpointDesk {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final BookDesk ours;
    private final Witnesses witnesses;
    private final CheckpointPress press;
    private final PeerCheckpoints peers;
    private final Clock clock;

    /** A desk over our book and what peers sent. */
    public CheckpointDesk(
            BookDesk ours, Witnesses witnesses, CheckpointPress press, PeerCheckpoints peers, Clock clock) {
        this.ours = ours;
        this.witnesses = witnesses;
        this.press = press;
        this.peers = peers;
        this.clock = clock;
    }

    /**
     * Puts the last checkpoint of before today in a mail to each witness who did not get it today. The same the whole day
     * through, so a fall halfway and a new start change nothing.
     */
    public void tell() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        Optional<Checkpoint> last =
                ours.checkpointBefore(today.atStartOfDay(BRUSSELS).toInstant());
        last.ifPresent(point ->
                witnesses.all().forEach((to, under) -> press.write(point, today, to, under, witnesses.ourName())));
    }

    /**
     * Keeps a checkpoint that came by mail, when its key is the one that two people pinned for that party and the book's own
     * signature holds.
     *
     * @return whether it was such a one
     */
    public boolean came(SignedCheckpoint mail) {
        Checkpoint point = mail.checkpoint();
        boolean theirs = !point.party().equals(Walls.party())
                && witnesses.pinned(point.party(), mail.fingerprint())
                && signed(point);
        if (theirs && peers.add(point, clock.instant())) {
            press.kept(point);
        }
        return theirs;
    }

    /** Its own key, or the one that the checkpoint before it named when that key was renewed. */
    private boolean signed(Checkpoint point) {
        return point.isSignedBy(point.key())
                || peers.of(point.party()).stream().map(Checkpoint::key).anyMatch(point::isSignedBy);
    }

    /** Every party whose checkpoints lie here. */
    @Transactional(readOnly = true)
    public List<Party> peers() {
        return peers.all();
    }

    /** What lies here of one party, in the order of its book. */
    @Transactional(readOnly = true)
    public List<Checkpoint> of(Party peer) {
        return peers.of(peer);
    }
}
