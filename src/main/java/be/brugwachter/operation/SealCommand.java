package be.brugwachter.operation;

import be.brugwachter.disclosure.ParcelPress;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.FieldProblem;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.parcel.ReferralLetter;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.SigningKey;
import be.brugwachter.parcel.TestLetter;
import be.brugwachter.shared.Municipality;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals one parcel without a server, as an exercise: whether a family may be referred is asked and recorded on the pages, so
 * what leaves this command always says that it is an exercise.
 */
@Command(
        name = "seal",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        description = {
            "Verzegelt een oefenpakje, om het hele pad te proberen.",
            "Echte doorverwijzingen gaan alleen via de pagina's: daar vraagt Brugwachter toestemming en toetst het."
        })
final class SealCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "GEGEVENS.json",
            description =
                    "verzonnen gegevens van artikel 3; zonder dit bestand wordt het een proefbericht over niemand")
    private @Nullable Path details;

    @Option(
            names = "--passphrase-file",
            required = true,
            paramLabel = "BESTAND",
            description = "bestand met de wachtzin van de regel")
    private Path passphraseFile = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "BESTAND",
            description = "eigen sleutel met certificaat (PEM); './brugwachter key' maakt er een")
    private Path key = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "MAP", description = "map voor pakje, handtekening en mail")
    private Path out = Path.of("");

    @Mixin
    private EnvelopeOptions around = new EnvelopeOptions();

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        SigningKey signing = GivenFiles.signingKey(key);
        Envelope envelope = around.envelope(clock.instant());
        Optional<Letter> letter = letter();
        if (letter.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        SealedParcel parcel = new Sealer().seal(letter.get(), envelope, GivenFiles.passphrase(passphraseFile), signing);
        byte[] mail = ParcelPress.mail(parcel, envelope, around.from(), around.to(), signing);
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(GivenFiles.write(out, parcel.archiveName(), parcel.archive()));
        screen.println(GivenFiles.write(out, parcel.signatureName(), parcel.signature()));
        screen.println(GivenFiles.write(out, parcel.messageId() + ".eml", mail));
        screen.println("Code die terugkomt na het openen: " + parcel.code().shown());
        screen.flush();
        return ExitCode.OK;
    }

    /** The letter; empty when a field was refused, which has then been said. */
    private Optional<Letter> letter() {
        if (details == null) {
            return Optional.of(new TestLetter());
        }
        DetailsJson typed = typed(details);
        return switch (ClientDetails.of(typed.details())) {
            case DetailsOutcome.Accepted accepted ->
                Optional.of(new ReferralLetter(accepted.details(), typed.residence()));
            case DetailsOutcome.Rejected rejected -> refuse(rejected.problems());
        };
    }

    private Optional<Letter> refuse(List<FieldProblem> problems) {
        PrintWriter screen = spec.commandLine().getErr();
        problems.forEach(problem -> screen.println(problem.field().dutch() + ": " + problem.sentence()));
        screen.println("Er is niets verzegeld.");
        screen.flush();
        return Optional.empty();
    }

    private static DetailsJson typed(Path file) {
        try {
            DetailsJson typed = JSON.readValue(GivenFiles.read(file), DetailsJson.class);
            if (typed.details() != null && typed.residence() != null) {
                return typed;
            }
        } catch (JacksonException e) {
            // The parser's message quotes what it read, which may be a person's: it is not passed on.
        }
        throw new OperationRefused(
                "In " + file + " staan niet precies 'details' (firstName, name, street, number, box, "
                        + "postcode, place, telephone, email) en 'residence' (nis, name). Iets anders mag niet mee (artikel 3).");
    }

    /** The file: what passes, and where the client lives. */
    private record DetailsJson(RawDetails details, Municipality residence) {}
}
