/**
 * What a party must be able to show: its record of processing activities (GDPR article 30), out of the protocols themselves.
 */
@ApplicationModule(
        displayName = "Kunnen tonen",
        allowedDependencies = {"clause", "shared", "trust", "staff", "protocol"})
@NullMarked
package be.brugwachter.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
