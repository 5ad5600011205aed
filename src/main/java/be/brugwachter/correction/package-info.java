/**
 * Data that are not right (art. 7): which item and what kind of flaw, on both banks, and what came of it. Never a value.
 */
@ApplicationModule(
        displayName = "De verbetering",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "disclosure",
            "parcel",
            "figures",
            "retention"
        })
@NullMarked
package be.brugwachter.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
