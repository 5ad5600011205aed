/**
 * Figures without people: how many crossed and how soon they were opened, with every small number hidden; the year report and the
 * monthly word that all is in order. Knows no referral, no client and no account.
 */
@ApplicationModule(
        displayName = "De cijfers",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff", "protocol", "retention", "disclosure"})
@NullMarked
package be.brugwachter.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
