/** The rows of erasure. */
@NullMarked
package be.brugwachter.retention.store;

import org.jspecify.annotations.NullMarked;
