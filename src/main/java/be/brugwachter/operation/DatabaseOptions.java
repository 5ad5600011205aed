package be.brugwachter.operation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which PostgreSQL to use instead of the one that travels with us. */
final class DatabaseOptions {
    private static final String OWNER_PASSWORD = "BRUGWACHTER_OWNER_PASSWORD";
    private static final String APP_PASSWORD = "BRUGWACHTER_APP_PASSWORD";

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = {
                "eigen PostgreSQL, jdbc:postgresql://HOST/NAAM; rollen brugwachter_owner en brugwachter_app,",
                "hun wachtwoorden in " + OWNER_PASSWORD + " en " + APP_PASSWORD
            })
    private @Nullable String url;

    /** How to reach it; empty when none was named. */
    Optional<DatabaseAccess> access() {
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new OperationRefused("--database-url begint met jdbc:postgresql://");
        }
        boolean here = url.matches("jdbc:postgresql://(127\\.0\\.0\\.1|localhost|\\[::1])[:/].*");
        if (!here && !url.contains("sslmode=verify-full")) {
            throw new OperationRefused(
                    "De databank staat op een andere machine: zet sslmode=verify-full in --database-url.");
        }
        return Optional.of(new DatabaseAccess(url, password(OWNER_PASSWORD), password(APP_PASSWORD)));
    }

    private static String password(String variable) {
        String found = System.getenv(variable);
        if (found == null || found.isBlank()) {
            throw new OperationRefused("Zet het wachtwoord van de databank in de omgevingsvariabele " + variable + ".");
        }
        return found;
    }
}
