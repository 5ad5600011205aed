package be.brugwachter.operation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with a book from outside. */
@Command(
        name = "audit",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = VerifyCommand.class,
        description = "Kijkt een logboek na.")
final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
