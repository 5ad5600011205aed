/** The pages of this room. */
@NullMarked
package be.brugwachter.notice.web;

import org.jspecify.annotations.NullMarked;
