/**
 * The cellar of the publication room: what a party chose.
 */
@NullMarked
package be.brugwachter.publication.store;

import org.jspecify.annotations.NullMarked;
