/**
 * The door of the protocol room: the register, one protocol, its acts, and what waits for a second person.
 */
@NullMarked
package be.brugwachter.protocol.web;

import org.jspecify.annotations.NullMarked;
