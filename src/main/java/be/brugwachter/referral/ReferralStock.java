package be.brugwachter.referral;

import java.util.List;
import java.util.Map;

/** The referrals of a party that are not erased yet. */
public interface ReferralStock {
    /** All of them, oldest first. */
    List<Referral> living();

    /** How many referrals under this protocol are in each state. */
    Map<String, Long> standing(String protocol);
}
