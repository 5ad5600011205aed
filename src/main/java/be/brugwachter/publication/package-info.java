/**
 * What everybody may read of the protocols: as pages, as a folder of files, and as data that other programs understand (recital D).
 */
@ApplicationModule(
        displayName = "De bekendmaking",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol"})
@NullMarked
package be.brugwachter.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
