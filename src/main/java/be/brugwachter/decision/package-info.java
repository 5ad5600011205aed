/**
 * May this be shared? A pure function from gathered facts to allowed, or refused with every ground.
 */
@ApplicationModule(
        displayName = "De toetsing",
        allowedDependencies = {"clause", "shared"})
@NullMarked
package be.brugwachter.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
