/**
 * The rights of the family (GDPR art. 12 to 21): the paper code with which a parent takes consent back alone, and the register of what
 * clients ask about their data.
 */
@ApplicationModule(
        displayName = "Rechten van het gezin",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "figures",
            "staff",
            "protocol",
            "retention",
            "disclosure",
            "parcel",
            "consent",
            "referral",
            "intake"
        })
@NullMarked
package be.brugwachter.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
