/** How a pack of evidence is written: as data, with a manifest, in a zip. */
@NullMarked
package be.brugwachter.accountability.pack;

import org.jspecify.annotations.NullMarked;
