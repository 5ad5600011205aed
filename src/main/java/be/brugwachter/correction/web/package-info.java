/** The pages of this room. */
@NullMarked
package be.brugwachter.correction.web;

import org.jspecify.annotations.NullMarked;
