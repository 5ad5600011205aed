package be.brugwachter.operation;

import be.brugwachter.drafting.Draft;
import be.brugwachter.drafting.DraftCheck;
import be.brugwachter.drafting.DraftFinding;
import be.brugwachter.drafting.DraftForm;
import be.brugwachter.drafting.DraftTerms;
import be.brugwachter.drafting.OcmwList;
import be.brugwachter.drafting.Progress;
import be.brugwachter.drafting.Proposals;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolLibrary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a draft for one OCMW, without a server. Ends with 0 for a complete draft, 1 when something is still missing, 2 when none was made. */
@Command(
        name = "draft",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%n",
        description = {
            "Maakt een ontwerp van protocol met een OCMW: protocol.docx, protocol.pdf en protocol.yaml.",
            "Wat nog ontbreekt, staat op het scherm; de adviezen en de handtekeningen komen later."
        })
final class ProtocolDraftCommand implements Callable<Integer> {
    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;
    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ocmw",
            required = true,
            paramLabel = "OCMW",
            description = "naam, postcode of ondernemingsnummer")
    private String asked = "";

    @Option(names = "--out", required = true, paramLabel = "MAP", description = "waar de drie bestanden komen")
    private Path out = Path.of("");

    @Option(
            names = "--terms",
            paramLabel = "BESTAND",
            description = "de gegevens als YAML, met de namen van de velden (zie docs/drafting.md)")
    private @Nullable Path file;

    @Override
    public Integer call() {
        try {
            return write(ocmw());
        } catch (OperationRefused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            spec.commandLine().getErr().flush();
            return REFUSED;
        }
    }

    private Ocmw ocmw() {
        OcmwList list = new OcmwList(MunicipalityRegister.shipped());
        return list.one(asked).orElseThrow(() -> new OperationRefused(notOne(list.like(asked))));
    }

    private String notOne(List<OcmwList.Found> found) {
        if (found.isEmpty()) {
            return "Geen OCMW heet “" + asked + "”. Geef een naam, een postcode of een ondernemingsnummer.";
        }
        return "“" + asked + "” kan meer dan één OCMW zijn: "
                + String.join(
                        ", ", found.stream().map(each -> each.ocmw().name()).toList()) + ". Kies er een.";
    }

    private int write(Ocmw ocmw) {
        List<Protocol> known = ProtocolLibrary.shipped().all();
        DraftTerms first = known.stream()
                .findFirst()
                .flatMap(each -> Proposals.first(each.sender().party(), known, ocmw))
                .orElseThrow(() -> new OperationRefused("Er is nog geen protocol om op verder te bouwen."));
        DraftForm.Understood understood =
                DraftForm.read(typed(DraftForm.shown(first).keySet()), first);
        Draft draft = new Draft(understood.terms(), Progress.NONE);
        GivenFiles.write(out, "protocol.docx", draft.word());
        GivenFiles.write(out, "protocol.pdf", draft.pdf());
        GivenFiles.write(out, "protocol.yaml", draft.yaml());
        List<DraftFinding> findings = Stream.concat(understood.problems().stream(), DraftCheck.of(draft).stream())
                .toList();
        say(ocmw, findings);
        return understood.problems().isEmpty() && DraftCheck.ready(findings) ? COMPLETE : INCOMPLETE;
    }

    private Map<String, String> typed(Set<String> fields) {
        Path given = file;
        Map<String, String> typed = given == null ? Map.of() : TermsFile.read(given);
        typed.keySet().stream().filter(key -> !fields.contains(key)).findFirst().ifPresent(key -> {
            throw new OperationRefused(
                    "Het veld “" + key + "” bestaat niet. Kies uit: " + String.join(", ", fields) + ".");
        });
        return typed;
    }

    private void say(Ocmw ocmw, List<DraftFinding> findings) {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(
                "Ontwerp voor " + ocmw.name() + " in " + out + ": protocol.docx, protocol.pdf en protocol.yaml.");
        List<String> lines = new ArrayList<>();
        for (DraftFinding each : findings) {
            lines.add(each.severity().dutch() + " [" + each.field() + "] " + each.place() + ": " + each.sentence());
        }
        lines.forEach(screen::println);
        screen.flush();
    }
}
