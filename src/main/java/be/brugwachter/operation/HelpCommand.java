package be.brugwachter.operation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the commands. */
@Command(
        name = "help",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        description = "Legt uit wat Brugwachter kan.")
final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "OPDRACHT", description = "de opdracht waarover je meer wilt weten")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine all = spec.commandLine().getParent();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(spec.commandLine(), "De opdracht '" + command + "' bestaat niet.");
        }
        asked.usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }
}
