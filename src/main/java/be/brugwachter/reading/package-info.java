/**
 * From a signed text to data, with the place of everything that was read; and the linter that says what is wrong with it.
 */
@ApplicationModule(
        displayName = "Lezen",
        allowedDependencies = {"clause", "shared", "protocol"})
@NullMarked
package be.brugwachter.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
