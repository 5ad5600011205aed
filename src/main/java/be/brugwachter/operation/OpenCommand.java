package be.brugwachter.operation;

import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.PinnedKey;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens one parcel without a server: signature first, then the archive, then the manifest. */
@Command(
        name = "open",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false,
        description = {
            "Opent een verzegeld pakje en toont wat erin staat.",
            "Naast een .7z moet de handtekening staan: hetzelfde bestand met .p7s op het einde."
        })
final class OpenCommand implements Callable<Integer> {
    private static final UUID UNNAMED = new UUID(0, 0);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BESTAND", description = "het pakje (.7z), of de bewaarde mail (.eml)")
    private Path file = Path.of("");

    @Option(
            names = "--passphrase-file",
            required = true,
            paramLabel = "BESTAND",
            description = "bestand met de wachtzin van de regel")
    private Path passphraseFile = Path.of("");

    @Option(
            names = "--peer-key",
            required = true,
            paramLabel = "BESTAND",
            description = "publieke sleutel of certificaat van de afzender (PEM)")
    private Path peerKey = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "MAP",
            description = "schrijft tekst en gegevens in deze map in plaats van ze te tonen")
    private @Nullable Path out;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        PinnedKey sender = GivenFiles.peerKey(peerKey);
        Passphrase passphrase = GivenFiles.passphrase(passphraseFile);
        ReceivedParcel parcel = parcel();
        Opening opening = new ParcelReader(clock).open(parcel.archive(), parcel.signature(), passphrase, sender);
        return switch (opening) {
            case Opening.Opened opened -> show(opened);
            case Opening.Refused refused -> refuse(refused.reason());
        };
    }

    private ReceivedParcel parcel() {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return ReceivedParcel.inMail(GivenFiles.read(file))
                    .orElseThrow(() ->
                            new OperationRefused("In deze mail zit niet precies een pakje met zijn handtekening."));
        }
        byte[] archive = GivenFiles.read(file);
        Path signature = file.resolveSibling(name.replaceFirst("(\\.7[zZ])?$", ".p7s"));
        return new ReceivedParcel(UNNAMED, archive, GivenFiles.read(signature));
    }

    private int show(Opening.Opened opened) {
        PrintWriter screen = spec.commandLine().getOut();
        if (out == null) {
            screen.print(opened.text());
        } else {
            String text = "\uFEFF" + opened.text().replace("\n", "\r\n");
            var kind = opened.manifest().kind();
            screen.println(GivenFiles.write(out, kind.textFile(), text.getBytes(StandardCharsets.UTF_8)));
            screen.println(GivenFiles.write(out, kind.dataFile(), opened.data().getBytes(StandardCharsets.UTF_8)));
        }
        screen.flush();
        return ExitCode.OK;
    }

    private int refuse(Opening.Reason reason) {
        PrintWriter screen = spec.commandLine().getErr();
        screen.println(reason.sentence());
        screen.flush();
        return ExitCode.SOFTWARE;
    }
}
