package be.brugwachter.operation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.brugwachter.parcel.CertificateAuthority;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.shared.EmailAddress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a signing key of one's own, to seal exercises with. */
@Command(
        name = "key",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        sortOptions = false,
        description = "Maakt een eigen sleutel om oefenpakjes te ondertekenen, en toont zijn vingerafdruk.")
final class KeyCommand implements Callable<Integer> {
    private static final Duration VALID = Duration.ofDays(730);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name", required = true, paramLabel = "NAAM", description = "van wie de sleutel is")
    private String name = "";

    @Option(names = "--mailbox", required = true, paramLabel = "ADRES", description = "het mailadres van de afzender")
    private String mailbox = "";

    @Option(names = "--out", required = true, paramLabel = "MAP", description = "map voor de bestanden")
    private Path out = Path.of("");

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        if (!EmailAddress.isValid(mailbox)) {
            throw new ParameterException(spec.commandLine(), "'" + mailbox + "' is geen mailadres.");
        }
        Instant from = clock.instant();
        Instant until = from.plus(VALID);
        CertificateAuthority authority = CertificateAuthority.create("Brugwachter, eigen oefenautoriteit", from, until);
        SigningKey key = authority.issue(name, new EmailAddress(mailbox), from, until);
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(GivenFiles.write(out, "sleutel.pem", key.toPem().getBytes(US_ASCII)));
        screen.println(
                GivenFiles.write(out, "publiek.pem", key.publicKey().toPem().getBytes(US_ASCII)));
        screen.println(GivenFiles.write(
                out, "autoriteit.pem", authority.key().certificatesPem().getBytes(US_ASCII)));
        screen.println("Vingerafdruk: " + key.publicKey().shown());
        screen.flush();
        return ExitCode.OK;
    }
}
