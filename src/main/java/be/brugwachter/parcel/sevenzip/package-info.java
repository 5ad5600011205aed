/**
 * The narrow 7z profile of the parcel: the only code that knows the format.
 */
@NullMarked
package be.brugwachter.parcel.sevenzip;

import org.jspecify.annotations.NullMarked;
