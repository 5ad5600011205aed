package be.brugwachter.operation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The door of the command line. */
@Command(
        name = "brugwachter",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        description = "%nBrugwachter laat over de brug wat erover mag, en niets anders.%n",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = {
            HelpCommand.class,
            StartCommand.class,
            InitCommand.class,
            DecideCommand.class,
            OpenCommand.class,
            SealCommand.class,
            KeyCommand.class,
            AuditCommand.class,
            ProtocolCommand.class,
            DemoCommand.class
        },
        footer = "%n'./brugwachter help OPDRACHT' legt een opdracht uit.")
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and ends with its exit code: 0 done, 1 refused or failed, 2 not understood. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(PlainAnswers::notUnderstood)
                .setExecutionExceptionHandler(PlainAnswers::failed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
