/**
 * How a sheet is written down and locked when it travels as a file: the only code of the bridge that knows JSON and Tink.
 */
@NullMarked
package be.brugwachter.disclosure.seal;

import org.jspecify.annotations.NullMarked;
