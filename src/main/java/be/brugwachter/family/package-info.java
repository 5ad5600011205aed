/**
 * One family of protocols: what all texts share, what each says for itself, and what two of them say differently.
 */
@ApplicationModule(
        displayName = "De familie",
        allowedDependencies = {"clause", "shared", "trust", "staff", "protocol", "reading"})
@NullMarked
package be.brugwachter.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
