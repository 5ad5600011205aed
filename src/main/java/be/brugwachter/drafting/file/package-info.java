/** A draft as people take it away: Word and PDF. Nobody else knows these formats. */
@NullMarked
package be.brugwachter.drafting.file;

import org.jspecify.annotations.NullMarked;
