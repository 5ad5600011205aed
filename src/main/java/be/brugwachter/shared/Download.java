package be.brugwachter.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file a page gives to a person. Always to be kept, never shown as a page of ours, and never kept by a browser. Prints its name
 * only.
 *
 * @param name of the file; says nothing about a family
 * @param type its media type (RFC 6838)
 * @param content what stands in it
 */
public record Download(String name, String type, Content content) {
    private static final String BINARY = "application/octet-stream";

    /** The bytes, written when they are asked for. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of them. */
        void to(OutputStream out) throws IOException;
    }

    /** Bytes of a type. */
    public static Download of(String name, String type, byte[] content) {
        return new Download(name, type, out -> out.write(content));
    }

    /** A file on disk, however large. */
    public static Download of(String name, String type, Path file) {
        return new Download(name, type, out -> Files.copy(file, out));
    }

    /** Rows for a spreadsheet. */
    public static Download csv(String name, String rows) {
        return of(name, "text/csv;charset=UTF-8", rows.getBytes(StandardCharsets.UTF_8));
    }

    /** A document. */
    public static Download pdf(String name, byte[] content) {
        return of(name, "application/pdf", content);
    }

    /** Bytes that no program opens by itself. */
    public static Download binary(String name, byte[] content) {
        return of(name, BINARY, content);
    }

    @Override
    public String toString() {
        return "Download[" + name + "]";
    }
}
