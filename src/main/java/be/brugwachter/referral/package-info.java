/**
 * The sender's case: one client, one consent, one parcel, one line.
 */
@ApplicationModule(
        displayName = "De doorverwijzing",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "retention",
            "disclosure",
            "parcel",
            "consent",
            "notice",
            "decision",
            "correction",
            "figures"
        })
@NullMarked
package be.brugwachter.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
