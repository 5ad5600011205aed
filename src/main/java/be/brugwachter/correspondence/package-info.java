/**
 * Letters between the officers of two parties (articles 6 and 9): sealed where both have Brugwachter, with a code to confirm where one
 * has paper. What the other party told, what was read, and what was answered.
 */
@ApplicationModule(
        displayName = "Brieven",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol", "parcel", "disclosure"})
@NullMarked
package be.brugwachter.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
