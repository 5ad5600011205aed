/** The cellar of the keys: wrapped keys in PostgreSQL. */
@NullMarked
package be.brugwachter.trust.store;

import org.jspecify.annotations.NullMarked;
