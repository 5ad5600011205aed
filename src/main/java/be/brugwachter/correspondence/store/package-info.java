/** Letters and codes in PostgreSQL. */
@NullMarked
package be.brugwachter.correspondence.store;

import org.jspecify.annotations.NullMarked;
