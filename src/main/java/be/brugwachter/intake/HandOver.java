package be.brugwachter.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A client was written out for the OCMW's own file system.
 *
 * @param account the worker who did it
 * @param file its name in the folder, while it may lie there
 */
public record HandOver(
        UUID id, UUID intake, UUID account, Target target, ExportFormat format, Optional<String> file, Instant moment) {
    /** Where it went. */
    public enum Target {
        /** The folder that the deployment names. */
        FOLDER,
        /** The file system itself, by a call. */
        CALL,
        /** The worker's own machine, once. */
        DOWNLOAD
    }
}
