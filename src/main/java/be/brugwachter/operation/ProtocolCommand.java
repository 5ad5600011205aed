package be.brugwachter.operation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the text of a protocol, without a server. */
@Command(
        name = "protocol",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        subcommands = {
            ProtocolReadCommand.class,
            ProtocolLintCommand.class,
            ProtocolDiffCommand.class,
            ProtocolDraftCommand.class,
            ProtocolPublishCommand.class
        },
        description =
                "Leest een protocol, kijkt het na, maakt een ontwerp, legt er twee naast elkaar of maakt ze bekend.")
final class ProtocolCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
