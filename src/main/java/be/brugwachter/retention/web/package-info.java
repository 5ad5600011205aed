/** What is kept, until when and why, as people read it. */
@NullMarked
package be.brugwachter.retention.web;

import org.jspecify.annotations.NullMarked;
