/**
 * How a parcel is signed and written down: the only code of the bridge that knows CMS, X.509 and JSON.
 */
@NullMarked
package be.brugwachter.parcel.seal;

import org.jspecify.annotations.NullMarked;
