package be.brugwachter.operation;

/** Thrown when a file of facts cannot be read as facts; the message (Dutch) names the place and says what to do. */
final class FactsUnreadable extends RuntimeException {
    FactsUnreadable(String dutch) {
        super(dutch);
    }
}
