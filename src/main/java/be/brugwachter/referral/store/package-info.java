/** Referrals in PostgreSQL. */
@NullMarked
package be.brugwachter.referral.store;

import org.jspecify.annotations.NullMarked;
