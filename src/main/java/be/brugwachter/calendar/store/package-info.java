/** Where this room keeps its feeds. */
@NullMarked
package be.brugwachter.calendar.store;

import org.jspecify.annotations.NullMarked;
