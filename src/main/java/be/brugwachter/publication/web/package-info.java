/**
 * The door of the publication room: pages and data for everybody, and the choice of what they show.
 */
@NullMarked
package be.brugwachter.publication.web;

import org.jspecify.annotations.NullMarked;
