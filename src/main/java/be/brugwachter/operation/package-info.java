/**
 * What an administrator runs: the commands, the folder, the embedded PostgreSQL and the demo.
 */
@ApplicationModule(
        displayName = "Bediening",
        allowedDependencies = {
            "clause",
            "shared",
            "trust",
            "audit",
            "staff",
            "protocol",
            "reading",
            "family",
            "publication",
            "drafting",
            "retention",
            "disclosure",
            "accountability",
            "correction",
            "figures",
            "rights",
            "notice",
            "parcel",
            "consent",
            "decision",
            "referral",
            "intake",
            "site"
        })
@NullMarked
package be.brugwachter.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
