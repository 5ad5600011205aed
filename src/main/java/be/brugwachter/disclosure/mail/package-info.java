/**
 * The only code that knows SMTP, IMAP and MIME.
 */
@NullMarked
package be.brugwachter.disclosure.mail;

import org.jspecify.annotations.NullMarked;
