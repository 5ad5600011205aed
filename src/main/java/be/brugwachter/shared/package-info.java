/**
 * The few words every room may use.
 */
@ApplicationModule(
        displayName = "Gedeelde woorden",
        allowedDependencies = {"clause"})
@NullMarked
package be.brugwachter.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
