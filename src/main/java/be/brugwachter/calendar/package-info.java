/**
 * What comes, day by day: out of every room that knows of something, for the screen and as a feed for people's own calendars.
 */
@ApplicationModule(
        displayName = "De kalender",
        allowedDependencies = {"clause", "shared", "trust", "audit", "staff"})
@NullMarked
package be.brugwachter.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
