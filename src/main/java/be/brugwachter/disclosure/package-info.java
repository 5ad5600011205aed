/**
 * The bridge: the data of article 3 and no other, the letter, its seal, its passphrase sheet and the courier.
 */
@ApplicationModule(
        displayName = "De brug",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol"})
@NullMarked
package be.brugwachter.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
