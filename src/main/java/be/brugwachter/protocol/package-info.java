/**
 * What was agreed: the protocol as data, its terms, its life and its findings; the OCMWs of Flanders and who lives where.
 */
@ApplicationModule(
        displayName = "Het protocol",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff"})
@NullMarked
package be.brugwachter.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
