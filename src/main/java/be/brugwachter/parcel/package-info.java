/**
 * The parcel itself: the data of article 3 and no other, the letter, its envelope and its seal. Plain values: nothing here
 * is kept, sent or asked of anybody.
 */
@ApplicationModule(
        displayName = "Het pakje",
        allowedDependencies = {"clause", "shared", "protocol"})
@NullMarked
package be.brugwachter.parcel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
