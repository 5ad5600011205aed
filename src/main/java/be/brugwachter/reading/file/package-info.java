/** Alone knows what a PDF, a Word file and a text file are: bytes in, plain text out. */
@NullMarked
package be.brugwachter.reading.file;

import org.jspecify.annotations.NullMarked;
