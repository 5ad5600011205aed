/** The pages of the site itself, and the frame that it draws around those of every room. */
@NullMarked
package be.brugwachter.site.web;

import org.jspecify.annotations.NullMarked;
