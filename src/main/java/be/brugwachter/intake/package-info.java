/**
 * The receiver's desk: from the mailbox to a social worker's hands, and on to a client file or to erasure. Knows nothing of the
 * sender's case: only the sealed parcel passes between the two.
 */
@ApplicationModule(
        displayName = "Het onthaal",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "retention",
            "disclosure",
            "consent",
            "notice",
            "decision",
            "correction",
            "parcel",
            "figures"
        })
@NullMarked
package be.brugwachter.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
