/** The pages of a draft. */
@NullMarked
package be.brugwachter.drafting.web;

import org.jspecify.annotations.NullMarked;
