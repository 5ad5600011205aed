/** The register in PostgreSQL. */
@NullMarked
package be.brugwachter.notice.store;

import org.jspecify.annotations.NullMarked;
