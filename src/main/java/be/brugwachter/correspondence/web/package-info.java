/** Where officers read letters, and where an officer without Brugwachter confirms one. */
@NullMarked
package be.brugwachter.correspondence.web;

import org.jspecify.annotations.NullMarked;
