/** The rows of the receiver's desk. */
@NullMarked
package be.brugwachter.intake.store;

import org.jspecify.annotations.NullMarked;
