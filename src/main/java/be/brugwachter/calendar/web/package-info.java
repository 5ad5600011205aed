/** The pages of this room. */
@NullMarked
package be.brugwachter.calendar.web;

import org.jspecify.annotations.NullMarked;
