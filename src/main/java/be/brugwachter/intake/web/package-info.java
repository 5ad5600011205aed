/** The pages of the receiver's desk. */
@NullMarked
package be.brugwachter.intake.web;

import org.jspecify.annotations.NullMarked;
