package be.brugwachter.operation;

import org.jspecify.annotations.Nullable;

/** Thrown when a command cannot or may not do what was asked; the message (Dutch) says why and what to do. */
final class OperationRefused extends RuntimeException {
    OperationRefused(String dutch) {
        super(dutch);
    }

    OperationRefused(String dutch, @Nullable Throwable cause) {
        super(dutch, cause);
    }
}
