/**
 * A protocol in the making: the few terms a manager fills in, the whole text they give, the findings on it, and its way to both
 * advices and the signatures.
 */
@ApplicationModule(
        displayName = "Ontwerpen",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol", "reading"})
@NullMarked
package be.brugwachter.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
