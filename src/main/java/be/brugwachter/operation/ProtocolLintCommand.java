package be.brugwachter.operation;

import be.brugwachter.protocol.Finding.Severity;
import be.brugwachter.reading.DocumentReader;
import be.brugwachter.reading.DocumentUnreadable;
import be.brugwachter.reading.Linter;
import be.brugwachter.reading.Remark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with protocols, without a server. Ends with 0 without errors, 1 with errors, 2 when a file is unreadable. */
@Command(
        name = "lint",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Kijkt protocollen na: ondertekende teksten, of protocollen als gegevens (YAML).",
            "Elke regel heeft een vaste naam; wat ze vindt, staat in docs/reading.md."
        })
final class ProtocolLintCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    /** How the findings are written. */
    enum Format {
        tekst,
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "BESTAND", description = "de protocollen")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "VORM", description = "tekst (standaard) of json", defaultValue = "tekst")
    private Format format = Format.tekst;

    @Override
    public Integer call() {
        List<Map<String, Object>> findings = new ArrayList<>();
        int worst = CLEAN;
        for (Path file : files) {
            worst = Math.max(worst, lint(file, findings));
        }
        PrintWriter screen = spec.commandLine().getOut();
        if (format == Format.json) {
            screen.print(DataForm.json.write(findings));
        } else {
            findings.forEach(finding -> screen.println(line(finding)));
            screen.println(findings.isEmpty() ? "Niets gevonden." : findings.size() + " bevindingen.");
        }
        screen.flush();
        return worst;
    }

    private int lint(Path file, List<Map<String, Object>> findings) {
        try {
            List<Remark> remarks =
                    Linter.lint(DocumentReader.read(String.valueOf(file.getFileName()), GivenFiles.document(file)));
            remarks.forEach(remark -> findings.add(finding(file, remark)));
            return remarks.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? ERRORS : CLEAN;
        } catch (DocumentUnreadable | OperationRefused unreadable) {
            spec.commandLine().getErr().println(file.getFileName() + ": " + unreadable.getMessage());
            spec.commandLine().getErr().flush();
            return UNREADABLE;
        }
    }

    private static Map<String, Object> finding(Path file, Remark remark) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("file", file.toString());
        finding.put("rule", remark.rule());
        finding.put("severity", remark.severity().name().toLowerCase(Locale.ROOT));
        finding.put("article", remark.place().article());
        finding.put("line", remark.place().line());
        finding.put("message", remark.message());
        finding.put("excerpt", remark.place().excerpt());
        return finding;
    }

    private static String line(Map<String, Object> finding) {
        Severity severity =
                Severity.valueOf(String.valueOf(finding.get("severity")).toUpperCase(Locale.ROOT));
        return finding.get("file") + ":" + finding.get("line") + ": " + severity.dutch() + " [" + finding.get("rule")
                + "] " + finding.get("article") + ": " + finding.get("message");
    }
}
