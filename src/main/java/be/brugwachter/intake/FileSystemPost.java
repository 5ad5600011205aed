package be.brugwachter.intake;

import java.util.UUID;

/** The way to the OCMW's own file system by a call. Where it leads is told when the program starts, and nowhere else. */
public interface FileSystemPost {
    /** Whether this deployment knows a file system of the party inside whose walls this runs. */
    boolean reaches();

    /** Hands one client over, outside any transaction. The same key twice is the same hand-over. */
    CallAnswer hand(Outgoing call);

    /**
     * One attempt.
     *
     * @param key the same for every attempt
     * @param attempt its number, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the wire, never compared
    record Outgoing(UUID key, int attempt, ExportFormat format, byte[] content) {
        @Override
        public String toString() {
            return "Outgoing[" + key + ", attempt " + attempt + "]";
        }
    }
}
