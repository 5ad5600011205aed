/** The door: signing in, and the walls around every request. */
@NullMarked
package be.brugwachter.staff.web;

import org.jspecify.annotations.NullMarked;
