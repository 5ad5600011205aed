package be.brugwachter.reading;

/** A file cannot be read at all. The message is Dutch, for whoever gave the file: what is wrong and how to go on. */
public final class DocumentUnreadable extends RuntimeException {
    /** One sentence, perhaps two; never what stands in the file. */
    public DocumentUnreadable(String message) {
        super(message);
    }

    /** With the reason underneath. */
    public DocumentUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
