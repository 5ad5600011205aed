package be.brugwachter.disclosure.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;

/**
 * The parts of a MIME multipart, written byte for byte (RFC 2046): what is signed must be exactly what is sent, so no library
 * may lay it out anew. Everything is seven-bit with lines of at most 76 signs, which no mail server needs to change.
 */
final class MimeParts {
    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final String boundary;
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    /**
     * An empty multipart.
     *
     * @param boundary letters, digits and hyphens, at most 70; base64 has no hyphens, so it stands in no part
     */
    MimeParts(String boundary) {
        this.boundary = boundary;
    }

    /** A text, quoted-printable: readable also for who looks at the bare mail. */
    MimeParts text(String text) {
        ByteArrayOutputStream quoted = new ByteArrayOutputStream();
        String headers = "Content-Type: text/plain; charset=utf-8" + END + "Content-Transfer-Encoding: quoted-printable"
                + END + END;
        quoted.writeBytes(headers.getBytes(US_ASCII));
        try (OutputStream lines = MimeUtility.encode(quoted, "quoted-printable")) {
            lines.write(text.replace("\n", END).getBytes(UTF_8));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A text could not be written as a part of a mail.", e);
        }
        return part(quoted.toByteArray());
    }

    MimeParts attachment(String type, String name, byte[] content) {
        String part = "Content-Type: " + type + END + "Content-Disposition: attachment; filename=\"" + name + "\"" + END
                + "Content-Transfer-Encoding: base64" + END + END + LINES.encodeToString(content);
        return part(part.getBytes(US_ASCII));
    }

    /** A part that is ready, headers included. */
    MimeParts part(byte[] entity) {
        parts.writeBytes(("--" + boundary + END).getBytes(US_ASCII));
        parts.writeBytes(entity);
        parts.writeBytes(END.getBytes(US_ASCII));
        return this;
    }

    /** The whole, with its own headers. */
    byte[] entity(String type) {
        byte[] headers =
                ("Content-Type: " + type + ";" + END + " boundary=\"" + boundary + "\"" + END + END).getBytes(US_ASCII);
        byte[] last = ("--" + boundary + "--" + END).getBytes(US_ASCII);
        return join(headers, join(parts.toByteArray(), last));
    }

    static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
