/** Accounts and proposals in PostgreSQL. */
@NullMarked
package be.brugwachter.staff.store;

import org.jspecify.annotations.NullMarked;
