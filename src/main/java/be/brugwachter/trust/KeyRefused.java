package be.brugwachter.trust;

/** Thrown when keys cannot be used as they lie there; the message (Dutch) says what an administrator must do. */
public final class KeyRefused extends RuntimeException {
    public KeyRefused(String dutch) {
        super(dutch);
    }

    public KeyRefused(String dutch, Exception cause) {
        super(dutch, cause);
    }
}
