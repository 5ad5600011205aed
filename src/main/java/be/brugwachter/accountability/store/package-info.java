/** The cellar of this room. */
@NullMarked
package be.brugwachter.accountability.store;

import org.jspecify.annotations.NullMarked;
