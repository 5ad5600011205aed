/**
 * What every page shares: layout, home per role, sign-in, and the door of the whole site.
 */
@ApplicationModule(
        displayName = "De site",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "retention",
            "disclosure",
            "consent",
            "decision",
            "referral"
        })
@NullMarked
package be.brugwachter.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
