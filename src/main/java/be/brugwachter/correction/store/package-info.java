/** Where this room keeps its feeds. */
@NullMarked
package be.brugwachter.correction.store;

import org.jspecify.annotations.NullMarked;
