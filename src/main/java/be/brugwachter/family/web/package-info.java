/**
 * The door of the family room: where protocols deviate, and what changes for whom.
 */
@NullMarked
package be.brugwachter.family.web;

import org.jspecify.annotations.NullMarked;
