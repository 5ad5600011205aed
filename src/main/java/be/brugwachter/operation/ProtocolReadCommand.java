package be.brugwachter.operation;

import be.brugwachter.reading.DocumentReader;
import be.brugwachter.reading.DocumentUnreadable;
import be.brugwachter.reading.Family;
import be.brugwachter.reading.Reading;
import be.brugwachter.reading.ReadingTree;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a signed text into data, without a server. Ends with 0 for a protocol, 1 for another text, 2 for an unreadable file. */
@Command(
        name = "read",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Leest een ondertekend protocol: tekst, Markdown, pdf met tekst of Word (docx).",
            "Toont de gegevens, en bij elk waar het staat en wat er hersteld is (zie docs/reading.md)."
        })
final class ProtocolReadCommand implements Callable<Integer> {
    private static final int READ = 0;
    private static final int NO_PROTOCOL = 1;
    private static final int UNREADABLE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BESTAND", description = "de tekst van het protocol")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "VORM", description = "yaml (standaard) of json", defaultValue = "yaml")
    private DataForm format = DataForm.yaml;

    @Override
    public Integer call() {
        try {
            Reading reading = DocumentReader.read(String.valueOf(file.getFileName()), GivenFiles.document(file));
            spec.commandLine().getOut().print(format.write(ReadingTree.of(reading)));
            spec.commandLine().getOut().flush();
            if (reading.family() == Family.NONE) {
                say(reading.family().sentence());
                return NO_PROTOCOL;
            }
            return READ;
        } catch (DocumentUnreadable | OperationRefused unreadable) {
            say(String.valueOf(unreadable.getMessage()));
            return UNREADABLE;
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(file.getFileName() + ": " + sentence);
        spec.commandLine().getErr().flush();
    }
}
