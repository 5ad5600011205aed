/** The pages of the figures, for who signs in and for everybody. */
@NullMarked
package be.brugwachter.figures.web;

import org.jspecify.annotations.NullMarked;
