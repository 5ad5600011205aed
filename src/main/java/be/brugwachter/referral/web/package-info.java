/** The team member's pages. */
@NullMarked
package be.brugwachter.referral.web;

import org.jspecify.annotations.NullMarked;
