/** The tallies in PostgreSQL. */
@NullMarked
package be.brugwachter.figures.store;

import org.jspecify.annotations.NullMarked;
