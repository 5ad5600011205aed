/**
 * The book in which nothing is erased: one entry per act, in the act's own transaction.
 */
@ApplicationModule(
        displayName = "Het boek",
        allowedDependencies = {"clause", "shared", "trust"})
@NullMarked
package be.brugwachter.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
