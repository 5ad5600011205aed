package be.brugwachter.referral;

import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.Municipality;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The referrals of the party inside whose walls the work runs. The details lie under each referral's own key. */
public interface ReferralStore {
    /** Adds a draft and makes its key. */
    void add(Referral.Draft draft);

    /** The referral in its present state. */
    Optional<Referral> find(UUID id);

    /** The same, locked against any other act on it until the transaction ends. */
    Optional<Referral> lock(UUID id);

    /** Puts the referral in its next state. */
    void move(Referral.Dispatched next);

    /** What this account made, newest first, drafts included. */
    List<Referral> madeBy(UUID account);

    /** The referrals of one sitting, in the order they were begun. */
    List<Referral> sitting(UUID sitting);

    /** Keeps what was typed and checked, and the municipality the sender confirmed. */
    void keepDetails(UUID id, Municipality municipality, RawDetails details);

    /** What was typed, as long as it is here. */
    Optional<RawDetails> details(UUID id);

    /** Where the client lives, as long as it is here. */
    Optional<Municipality> residence(UUID id);

    /** Drops a draft and its key; nothing remains. */
    void drop(UUID draft);

    /** Destroys the key, the details and the place; the state stays. */
    void wipe(UUID id);

    /** Wipes and moves to {@link Referral.Erased}, on the ground of the state it was in. */
    void erase(UUID id, Instant moment);

    /** Drafts begun before this moment. */
    List<UUID> draftsBefore(Instant moment);

    /** Everything begun before this moment, beyond a draft, whose details are still here. */
    List<UUID> holdingDetails(Instant moment);

    /** Opened ones whose details are due to go at this moment. */
    List<UUID> dueToErase(Instant moment);

    /** Sent ones in their state since before this moment, under this version of this protocol. */
    List<UUID> unopenedSince(Instant moment, String protocol, int version);
}
