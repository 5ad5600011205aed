package be.brugwachter.referral;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The referrals of a party that are not erased yet. */
public interface ReferralStock {
    /** All of them, oldest first. */
    List<Referral> living();

    /** Where each referral passed, drafts and erased ones included. */
    List<Trail> trails();

    /**
     * What is left of every referral, also when it is erased.
     *
     * @param gone when its details went; nothing while they are here
     */
    record Trail(
            UUID id,
            UUID account,
            ProtocolId protocol,
            @Nullable UUID parcel,
            Instant begun,
            @Nullable Instant gone) {}

    /** How many referrals under this protocol are in each state. */
    Map<String, Long> standing(String protocol);

    /** Who made a referral; also when nothing about the client is left. */
    Optional<Maker> maker(UUID referral);

    /** What this account made that rests on one of these consents, newest first; erased ones too. */
    List<Referral> madeOn(UUID account, Collection<UUID> consents);

    /** The drafts of this account, newest first. */
    List<Referral.Draft> drafts(UUID account);

    /** The consent it rests on; also when nothing about the client is left. */
    Optional<UUID> consent(UUID referral);
}
