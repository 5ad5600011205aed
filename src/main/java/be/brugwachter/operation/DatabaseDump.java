package be.brugwachter.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** The stock {@code pg_dump} on a database, as its owner, who sees the rows of every party. */
final class DatabaseDump {
    private DatabaseDump() {}

    /**
     * The whole database as SQL, in UTF-8.
     *
     * @throws OperationRefused when the program is missing or fails
     */
    static byte[] of(DatabaseAccess access) {
        try {
            Process process = program(access).start();
            byte[] text = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new OperationRefused("pg_dump kon de databank niet lezen. Is zijn versie 15 of nieuwer?");
            }
            return text;
        } catch (IOException e) {
            throw new OperationRefused("pg_dump ontbreekt. Installeer het pakket postgresql-client.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Waiting for pg_dump was interrupted.", e));
        }
    }

    private static ProcessBuilder program(DatabaseAccess access) {
        URI place = URI.create(access.url().substring("jdbc:".length()));
        ProcessBuilder dump = new ProcessBuilder(
                "pg_dump",
                "--host=" + place.getHost(),
                "--port=" + place.getPort(),
                "--username=" + DatabaseAccess.OWNER,
                place.getPath().substring(1));
        dump.environment().put("PGPASSWORD", access.ownerPassword());
        return dump.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
