/**
 * The door of the bridge: where the code of an opened parcel is typed.
 */
@NullMarked
package be.brugwachter.disclosure.web;

import org.jspecify.annotations.NullMarked;
