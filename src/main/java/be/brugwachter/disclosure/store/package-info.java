/**
 * The cellar of the bridge: its rows in PostgreSQL.
 */
@NullMarked
package be.brugwachter.disclosure.store;

import org.jspecify.annotations.NullMarked;
