package be.brugwachter.parcel;

/** A parcel could not be sealed as it must be. Nothing left; the line of the sheet is spent and the next attempt takes another. */
public final class SealFailed extends RuntimeException {
    /** Says the consequence in a full sentence, without anything about a client. */
    public SealFailed(String message) {
        super(message);
    }

    /** The same, with what the platform said. */
    public SealFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
