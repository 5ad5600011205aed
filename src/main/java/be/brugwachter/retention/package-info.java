/**
 * How long each shelf keeps what it holds.
 */
@ApplicationModule(
        displayName = "Bewaren en wissen",
        allowedDependencies = {"clause", "shared", "trust", "audit"})
@NullMarked
package be.brugwachter.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
