package be.brugwachter.intake;

import java.util.Arrays;
import java.util.Optional;

/** The neutral forms in which one client can go to a file system. */
public enum ExportFormat {
    /** JSON-LD (W3C, 1.1) with the terms of OSLO; its context stands in the file. */
    JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
    /** Comma-separated values (RFC 4180), UTF-8, with a line of names. */
    CSV("csv", "text/csv;charset=UTF-8", "CSV"),
    /** For people. */
    PDF("pdf", "application/pdf", "PDF");

    private final String ending;
    private final String mediaType;
    private final String shown;

    ExportFormat(String ending, String mediaType, String shown) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.shown = shown;
    }

    /** How a file's name ends, without the point. */
    public String ending() {
        return ending;
    }

    /** The media type of the file. */
    public String mediaType() {
        return mediaType;
    }

    /** What people read. */
    public String shown() {
        return shown;
    }

    /** The format with this ending. */
    public static Optional<ExportFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.ending.equals(ending))
                .findFirst();
    }
}
