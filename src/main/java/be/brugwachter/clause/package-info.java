/**
 * Every sentence of the protocols that binds somebody, as one constant; and the mark that ties code to it.
 */
@ApplicationModule(
        displayName = "De clausules",
        allowedDependencies = {})
@NullMarked
package be.brugwachter.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
