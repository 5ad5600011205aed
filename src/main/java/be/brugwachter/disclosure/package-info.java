/**
 * The bridge: mailboxes, keys and passphrase sheets of both sides, the courier that brings parcels and the round that takes them in.
 */
@ApplicationModule(
        displayName = "De brug",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol", "parcel"})
@NullMarked
package be.brugwachter.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
