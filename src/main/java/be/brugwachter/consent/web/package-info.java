/** The information sheet for everybody. */
@NullMarked
package be.brugwachter.consent.web;

import org.jspecify.annotations.NullMarked;
