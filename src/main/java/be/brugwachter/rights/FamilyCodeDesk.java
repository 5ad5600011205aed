package be.brugwachter.rights;

import be.brugwachter.audit.Act;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.StopDesk;
import be.brugwachter.rights.FamilyCodeStore.Kept;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One paper code for each parent who wants one. A code can be a danger at home, so nobody gets one unasked; it is shown once and kept
 * as a digest. With it a parent sees how it stands, and takes consent back.
 */
@Service
@Transactional
public class FamilyCodeDesk {
    /** How long a code works: by then the receiver let the data go, or has a client file of its own. */
    static final Duration LIFE = Duration.ofDays(365);
    /** How long it still answers once the withdrawal is final. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    private static final String KIND = "family";

    private final FamilyCodeStore store;
    private final KeyCabinet keys;
    private final FollowDesk referrals;
    private final StopDesk stops;
    private final Logbook logbook;
    private final SecureRandom random = new SecureRandom();

    FamilyCodeDesk(FamilyCodeStore store, KeyCabinet keys, FollowDesk referrals, StopDesk stops, Logbook logbook) {
        this.store = store;
        this.keys = keys;
        this.referrals = referrals;
        this.stops = stops;
        this.logbook = logbook;
    }

    /** What a page for a team member shows: whether there is a code, and how it stands. */
    public record View(Optional<Kept> code, StopDesk.Standing standing) {
        /** Whether a code can still be made: nothing was taken back. */
        public boolean possible() {
            return standing == StopDesk.Standing.RECEIVED;
        }
    }

    /** How it stands with the code of a referral this team member made; nothing for a draft or somebody else's. */
    public Optional<View> view(Member member, UUID referral) {
        return referrals
                .mine(member, referral)
                .filter(each -> !(each instanceof Referral.Draft))
                .map(mine -> new View(store.find(referral), stops.standing(referral)));
    }

    /** Makes the code because the parent wants one. Shown this once; empty when there is one already, or none can be made. */
    public Optional<FamilyCode> make(Member member, UUID referral) {
        return view(member, referral).filter(View::possible).flatMap(view -> {
            FamilyCode code = FamilyCode.random(random);
            boolean first = store.add(referral, digest(code), logbook.now());
            if (first) {
                logbook.write(member.actor(), Act.FAMILY_CODE_MADE, referral);
            }
            return first ? Optional.of(code) : Optional.empty();
        });
    }

    /** Makes another in place of one that was lost, once the team member made sure who asks. */
    public Optional<FamilyCode> renew(Member member, UUID referral, Checked how) {
        return view(member, referral).filter(view -> view.code().isPresent()).map(view -> {
            FamilyCode code = FamilyCode.random(random);
            store.renew(referral, digest(code), how, logbook.now());
            logbook.write(member.actor(), Act.FAMILY_CODE_RENEWED, referral);
            return code;
        });
    }

    /** How it stands, for whoever typed this; nothing when no code is so. A wrong code is looked up as a right one is. */
    public Optional<StopDesk.Standing> standing(String typed) {
        return with(typed, referral -> {});
    }

    /** Takes consent back. Returns how it stands afterwards. */
    public Optional<StopDesk.Standing> withdraw(String typed) {
        return with(typed, stops::stop);
    }

    /** Takes the withdrawal back, within three days. */
    public Optional<StopDesk.Standing> undo(String typed) {
        return with(typed, stops::undo);
    }

    /** Does not wait the three days: the erasure follows now. */
    public Optional<StopDesk.Standing> finish(String typed) {
        return with(typed, stops::finish);
    }

    private Optional<StopDesk.Standing> with(String typed, Consumer<UUID> act) {
        FamilyCode code = FamilyCode.parse(typed).orElseGet(() -> FamilyCode.random(random));
        Optional<UUID> found = store.byDigest(digest(code));
        UUID referral = found.orElseGet(UUID::randomUUID);
        act.accept(referral);
        StopDesk.Standing standing = stops.standing(referral);
        return found.map(known -> standing);
    }

    /** Lets codes go whose time is over; returns how many. */
    int letGo() {
        List<Kept> over = store.all().stream().filter(this::over).toList();
        over.forEach(kept -> store.drop(kept.referral()));
        return over.size();
    }

    private boolean over(Kept kept) {
        boolean old = kept.since().plus(LIFE).isBefore(logbook.now());
        return old
                || stops.finalSince(kept.referral())
                        .filter(since -> since.plus(AFTERWARDS).isBefore(logbook.now()))
                        .isPresent();
    }

    private byte[] digest(FamilyCode code) {
        return keys.digest(KIND, code.value());
    }
}
