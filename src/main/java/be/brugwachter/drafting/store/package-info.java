/** Drafts in PostgreSQL. */
@NullMarked
package be.brugwachter.drafting.store;

import org.jspecify.annotations.NullMarked;
