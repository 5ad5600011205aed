/**
 * What a party must be able to show: its record of processing activities (GDPR article 30), out of the protocols
 * themselves; its measures and its processors; and the evidence of them, asked and given (art. 6).
 */
@ApplicationModule(
        displayName = "Kunnen tonen",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "disclosure",
            "correspondence",
            "figures",
            "parcel"
        })
@NullMarked
package be.brugwachter.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
