/**
 * Brugwachter carries out the protocols under which Kind en Gezin passes a parent's contact data to an OCMW.
 */
@NullMarked
package be.brugwachter;

import org.jspecify.annotations.NullMarked;
