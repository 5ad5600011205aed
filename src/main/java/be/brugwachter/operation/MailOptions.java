package be.brugwachter.operation;

import be.brugwachter.disclosure.MailboxLogin;
import be.brugwachter.trust.KeptSecret;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    @Option(
            names = "--mail-user",
            paramLabel = "NAAM",
            description = "naam waarmee Brugwachter zich aanmeldt bij de mailservers")
    private @Nullable String user;

    @Option(
            names = "--mail-password-file",
            paramLabel = "BESTAND",
            description =
                    "wachtwoord van die mailbox; alleen de eerste keer nodig, daarna ligt het versleuteld in de map")
    private @Nullable Path passwordFile;

    boolean any() {
        return Stream.of(smtp, imap, user, passwordFile).anyMatch(Objects::nonNull);
    }

    /**
     * How to sign in to the mailbox: as given now, which is kept encrypted for the next starts, or as kept before; empty when
     * the servers ask none.
     *
     * @throws OperationRefused when only half of it was given, or the file cannot be read
     */
    Optional<MailboxLogin> login(Deployment deployment, PrintWriter out) {
        if ((user == null) != (passwordFile == null)) {
            throw new OperationRefused("Geef --mail-user en --mail-password-file samen op.");
        }
        KeptSecret kept = new KeptSecret(deployment.folder().mailbox(), deployment.key(), "mailbox");
        if (user == null || passwordFile == null) {
            return kept.read().map(MailOptions::parse);
        }
        MailboxLogin given = new MailboxLogin(user.strip(), password(passwordFile));
        kept.keep(given.user() + "\n" + given.password());
        out.println("Het wachtwoord van de mailbox ligt nu versleuteld in de map. Vernietig " + passwordFile
                + ": bij de volgende start is het niet meer nodig.");
        return Optional.of(given);
    }

    private static MailboxLogin parse(String kept) {
        int end = kept.indexOf('\n');
        return new MailboxLogin(kept.substring(0, end), kept.substring(end + 1));
    }

    private static String password(Path file) {
        try {
            String found = Files.readString(file).strip();
            if (found.isEmpty()) {
                throw new OperationRefused(
                        "Het bestand " + file + " is leeg. Zet er het wachtwoord van de mailbox in.");
            }
            return found;
        } catch (IOException e) {
            throw new OperationRefused(
                    "Het bestand " + file + " kan niet gelezen worden. Kijk de naam en de rechten na.", e);
        }
    }

    boolean whole() {
        return smtp != null && imap != null;
    }

    /** As Spring properties, empty where none was given. */
    Map<String, Object> settings() {
        return Map.of(
                "brugwachter.mail.smtp", smtp == null ? "" : smtp.toString(),
                "brugwachter.mail.imap", imap == null ? "" : imap.toString());
    }
}
