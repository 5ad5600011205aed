package be.brugwachter.operation;

import be.brugwachter.shared.EmailAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a real deployment shows itself in its mails: whom the receiver mails and calls, and where what comes back is read. */
final class IdentityOptions {
    private static final String PHONE = "[+0-9][0-9 /.]{7,20}";
    private static final String TOKEN = "{token}";

    @Option(
            names = "--mail-from",
            paramLabel = "ADRES",
            description = "mailadres van jullie organisatie, dat boven elke mail staat")
    private @Nullable String from;

    @Option(
            names = "--telephone",
            paramLabel = "NUMMER",
            description = "nummer dat de ontvanger belt als iets niet lukt")
    private @Nullable String telephone;

    @Option(
            names = "--return-address",
            paramLabel = "ADRES",
            description = {
                "adres waar mails terugkomen, met {token} erin;",
                "gewoonlijk dat van --mail-from met +{token} voor het apenstaartje"
            })
    private @Nullable String returnAddress;

    @Option(
            names = "--return-folder",
            paramLabel = "MAP",
            description = "map van de mailbox met wat terugkomt (gewoonlijk Brugwachter)")
    private @Nullable String returnFolder;

    @Option(
            names = "--arrivals-folder",
            paramLabel = "MAP",
            description = "map van de mailbox waarin een mailregel de pakjes zet (gewoonlijk Brugwachter)")
    private @Nullable String arrivalsFolder;

    boolean any() {
        return Stream.of(from, telephone, returnAddress, returnFolder, arrivalsFolder)
                .anyMatch(Objects::nonNull);
    }

    /**
     * What a real deployment must say of itself, as Spring properties.
     *
     * @throws OperationRefused when something is missing or is none: an invented address would stand in mails to an OCMW
     */
    Map<String, Object> settings() {
        if (from == null || telephone == null) {
            throw new OperationRefused("Zeg met --mail-from en --telephone hoe het OCMW jullie mailt en belt.");
        }
        if (!EmailAddress.isValid(from) || !telephone.matches(PHONE)) {
            throw new OperationRefused("--mail-from is een mailadres en --telephone een telefoonnummer. Kijk ze na.");
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("brugwachter.mail.from", from);
        settings.put("brugwachter.mail.telephone", telephone);
        settings.put("brugwachter.mail.return-address", returns(from));
        settings.put("brugwachter.mail.return-folder", returnFolder == null ? "Brugwachter" : returnFolder);
        settings.put("brugwachter.mail.arrivals-folder", arrivalsFolder == null ? "Brugwachter" : arrivalsFolder);
        return settings;
    }

    private String returns(String organisation) {
        String given = returnAddress == null ? organisation.replace("@", "+" + TOKEN + "@") : returnAddress;
        if (!given.contains(TOKEN) || !EmailAddress.isValid(given.replace(TOKEN, "0"))) {
            throw new OperationRefused("--return-address is een mailadres met " + TOKEN + " erin.");
        }
        return given;
    }
}
