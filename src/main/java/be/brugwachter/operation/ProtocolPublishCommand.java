package be.brugwachter.operation;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolTexts;
import be.brugwachter.protocol.ProtocolUnreadable;
import be.brugwachter.publication.Edition;
import be.brugwachter.publication.Publications;
import be.brugwachter.publication.SiteFolder;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the public site as a folder of files, without a server. Ends with 0, or with 1 when the folder may not be used. */
@Command(
        name = "publish",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        description = {
            "Maakt een website van de protocollen: bladzijden voor mensen, en dezelfde inhoud als data.",
            "Ze werkt op elke webserver en van een schijf. Wat erin staat, zegt docs/publication.md."
        })
final class ProtocolPublishCommand implements Callable<Integer> {
    /** Whether the findings are shown. */
    enum Findings {
        show,
        hide
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "MAP", required = true, description = "waar de website komt")
    private Path out = Path.of("");

    @Option(
            names = "--base-url",
            paramLabel = "ADRES",
            description = "het adres waaronder ze te zien zal zijn (https://…)")
    private @Nullable URI address;

    @Option(names = "--data", paramLabel = "MAP", description = "een gegevensmap met eigen protocollen")
    private @Nullable Path data;

    @Option(
            names = "--findings",
            paramLabel = "KEUZE",
            description = "show of hide (standaard): of de bevindingen over de tekst erbij staan",
            defaultValue = "hide")
    private Findings findings = Findings.hide;

    @Override
    public Integer call() {
        Optional<String> website = Optional.ofNullable(address).map(ProtocolPublishCommand::website);
        List<Protocol> protocols = protocols();
        Map<String, byte[]> files = SiteFolder.files(publications(protocols), website);
        new PublishedFolder(out).write(files);
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("De website staat klaar in " + out + ": " + files.size() + " bestanden.");
        screen.println("Open " + out.resolve("index.html") + " om ze te bekijken.");
        screen.flush();
        return 0;
    }

    private List<Protocol> protocols() {
        try {
            return data == null ? ProtocolTexts.shipped() : ProtocolTexts.shippedAnd(data.resolve("protocols"));
        } catch (ProtocolUnreadable wrong) {
            throw new OperationRefused(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private Publications publications(List<Protocol> protocols) {
        return new Publications(protocols.stream()
                .map(each -> Edition.of(each, findings == Findings.show))
                .toList());
    }

    private static String website(URI address) {
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new OperationRefused("Geef met --base-url het hele adres van de website, met https:// vooraan.");
        }
        return address.toString();
    }
}
