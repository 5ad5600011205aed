/**
 * Keys and walls: whose rows a transaction sees, and under which key a personal column lies.
 */
@ApplicationModule(
        displayName = "Sleutels en muren",
        allowedDependencies = {"clause", "shared"})
@NullMarked
package be.brugwachter.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
