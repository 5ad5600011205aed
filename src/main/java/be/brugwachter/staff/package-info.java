/**
 * Who may enter, in which role, for which party, bound by what secrecy; and acts that need two people.
 */
@ApplicationModule(
        displayName = "Wie mag binnen",
        allowedDependencies = {"clause", "shared", "trust", "audit"})
@NullMarked
package be.brugwachter.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
