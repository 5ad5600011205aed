/**
 * The cellar of the protocol room: its files and its tables.
 */
@NullMarked
package be.brugwachter.protocol.store;

import org.jspecify.annotations.NullMarked;
