package be.brugwachter.protocol;

/** A protocol file is not what the format asks. The message is Dutch, for whoever wrote the file: {@code bestand:regel: wat en hoe verder}. */
public final class ProtocolUnreadable extends RuntimeException {
    private final String file;
    private final int line;

    /** Joins file, line and message as compilers do, so that editors can jump there. */
    public ProtocolUnreadable(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
        this.file = file;
        this.line = line;
    }

    /** The name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** The line where it goes wrong, from 1. */
    public int line() {
        return line;
    }
}
