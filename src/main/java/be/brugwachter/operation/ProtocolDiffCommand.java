package be.brugwachter.operation;

import be.brugwachter.family.Comparison;
import be.brugwachter.family.TermSheet;
import be.brugwachter.protocol.ProtocolUnreadable;
import be.brugwachter.reading.DocumentUnreadable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in what two protocols differ, without a server. Ends with 0 when in nothing, 1 with differences, 2 when one is unreadable. */
@Command(
        name = "diff",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Legt twee protocollen naast elkaar en toont alleen wat verschilt.",
            "Elk is een bestand (tekst, pdf, docx of YAML) of de naam van een meegeleverd protocol."
        })
final class ProtocolDiffCommand implements Callable<Integer> {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;

    /** How the differences are written. */
    enum Format {
        tekst,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "het ene protocol")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "het andere protocol")
    private String second = "";

    @Option(names = "--format", paramLabel = "VORM", description = "tekst (standaard) of json", defaultValue = "tekst")
    private Format format = Format.tekst;

    @Override
    public Integer call() {
        @Nullable TermSheet one = read(first);
        @Nullable TermSheet other = read(second);
        if (one == null || other == null) {
            return UNREADABLE;
        }
        Comparison comparison = Comparison.of(one, other);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(format == Format.json ? DataForm.json.write(data(comparison)) : text(one, other, comparison));
        screen.flush();
        return comparison.differences().isEmpty() ? SAME : DIFFERENT;
    }

    private @Nullable TermSheet read(String given) {
        try {
            return GivenProtocols.terms(given);
        } catch (DocumentUnreadable | ProtocolUnreadable | OperationRefused unreadable) {
            spec.commandLine().getErr().println(given + ": " + unreadable.getMessage());
            spec.commandLine().getErr().flush();
            return null;
        }
    }

    private static List<Map<String, Object>> data(Comparison comparison) {
        return comparison.differences().stream()
                .map(each -> {
                    Map<String, Object> difference = new LinkedHashMap<>();
                    difference.put("article", each.point().article());
                    difference.put("term", each.point().slug());
                    difference.put("label", each.point().label());
                    each.first().ifPresent(text -> difference.put("a", text));
                    each.second().ifPresent(text -> difference.put("b", text));
                    difference.put("meaning", each.point().meaning());
                    return difference;
                })
                .toList();
    }

    private String text(TermSheet one, TermSheet other, Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("A: ").append(one.name()).append(" (").append(first).append(")\n");
        text.append("B: ").append(other.name()).append(" (").append(second).append(")\n\n");
        if (!comparison.differences().isEmpty()) {
            text.append(DifferenceTable.of(comparison.differences()));
        } else if (comparison.untold().isEmpty()) {
            text.append("Deze twee protocollen zeggen hetzelfde: er is geen verschil.\n");
        } else {
            text.append("In alles wat te vergelijken is, zeggen deze twee protocollen hetzelfde.\n");
        }
        if (!comparison.untold().isEmpty()) {
            text.append("\nNiet vergeleken, want het ene bestand heeft de woorden van de tekst en het andere de onze: ")
                    .append(untold(comparison))
                    .append(".\n");
        }
        return text.toString();
    }

    private static String untold(Comparison comparison) {
        return comparison.untold().stream()
                .map(point -> point.kind().chosen() ? "de werkafspraken" : point.label())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
