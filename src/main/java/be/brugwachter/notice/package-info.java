/**
 * What the parties tell each other when something breaks or changes (article 9): the register of breaches with its clock, who was
 * readable, the joint log, the contacts, and changes of law.
 */
@ApplicationModule(
        displayName = "Melden",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "disclosure",
            "correspondence",
            "figures"
        })
@NullMarked
package be.brugwachter.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
