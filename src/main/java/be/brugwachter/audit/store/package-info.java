/** The book's rows in PostgreSQL. */
@NullMarked
package be.brugwachter.audit.store;

import org.jspecify.annotations.NullMarked;
