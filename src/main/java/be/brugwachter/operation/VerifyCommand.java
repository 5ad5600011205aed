package be.brugwachter.operation;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a ledger by itself: exit code 0 when it is good, 1 when a line is wrong, 2 when it cannot be read. */
@Command(
        name = "verify",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Kijkt na of een logboek nog is zoals het werd geschreven, en noemt de eerste regel die dat niet is.",
            "Er is geen server en geen wachtwoord voor nodig."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BESTAND", description = "het logboek (.jsonl)")
    private Path file = Path.of("");

    @Option(
            names = "--checkpoint",
            paramLabel = "BESTAND",
            description =
                    "een of meer controlepunten die je zelf bewaarde: dan zie je ook of iets herschreven werd, en of het einde weg is")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() {
        try {
            return tell(Verdict.on(file, known()));
        } catch (IOException e) {
            return unreadable("Het bestand " + file + " kan niet gelezen worden. Kijk de naam na.");
        } catch (OperationRefused e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    private List<Checkpoint> known() {
        List<String> lines = checkpoint == null
                ? List.of()
                : GivenFiles.text(checkpoint).lines().toList();
        if (checkpoint != null && lines.isEmpty()) {
            throw noCheckpoint();
        }
        return lines.stream()
                .map(line -> Checkpoint.parse(line).orElseThrow(this::noCheckpoint))
                .toList();
    }

    private OperationRefused noCheckpoint() {
        return new OperationRefused(
                "In " + checkpoint + " staat geen controlepunt. Geef het bestand zoals je het kreeg.");
    }

    private int tell(Verdict verdict) {
        if (verdict.flaw().isPresent()) {
            PrintWriter screen = spec.commandLine().getErr();
            screen.println("Het logboek klopt niet. " + verdict.flaw().get().sentence());
            screen.println("Bewaar dit bestand zoals het is, en verwittig je functionaris voor gegevensbescherming.");
            screen.flush();
            return ExitCode.SOFTWARE;
        }
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("Het logboek klopt: " + verdict.entries() + " feiten onder " + verdict.checkpoints()
                + " controlepunten.");
        screen.flush();
        return ExitCode.OK;
    }

    private int unreadable(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return ExitCode.USAGE;
    }
}
