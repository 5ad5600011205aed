package be.brugwachter.referral;

import java.util.List;

/** The referrals of a party that are not erased yet. */
public interface ReferralStock {
    /** All of them, oldest first. */
    List<Referral> living();
}
