/**
 * What the client was told and agreed to.
 */
@ApplicationModule(
        displayName = "Toestemming",
        allowedDependencies = {"clause", "shared", "trust", "audit", "protocol", "retention"})
@NullMarked
package be.brugwachter.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
