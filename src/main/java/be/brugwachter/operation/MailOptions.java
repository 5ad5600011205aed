package be.brugwachter.operation;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which real mail servers to use. */
final class MailOptions {
    @Option(
            names = "--smtp",
            paramLabel = "ADRES",
            description = "server voor uitgaande mail, smtp://HOST:POORT (STARTTLS) of smtps://HOST:POORT")
    private @Nullable URI smtp;

    @Option(
            names = "--imap",
            paramLabel = "ADRES",
            description = "server voor inkomende mail, imap://HOST:POORT (STARTTLS) of imaps://HOST:POORT")
    private @Nullable URI imap;

    boolean any() {
        return smtp != null || imap != null;
    }

    boolean whole() {
        return smtp != null && imap != null;
    }

    /** As Spring properties, empty where none was given. */
    java.util.Map<String, Object> settings() {
        return java.util.Map.of(
                "brugwachter.mail.smtp", smtp == null ? "" : smtp.toString(),
                "brugwachter.mail.imap", imap == null ? "" : imap.toString());
    }
}
