/** Consents in PostgreSQL. */
@NullMarked
package be.brugwachter.consent.store;

import org.jspecify.annotations.NullMarked;
