/** The pages of this room. */
@NullMarked
package be.brugwachter.accountability.web;

import org.jspecify.annotations.NullMarked;
