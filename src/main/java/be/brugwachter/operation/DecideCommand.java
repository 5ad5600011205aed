package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Duty;
import be.brugwachter.decision.Ground;
import be.brugwachter.decision.SharingPolicy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Decides on a file of facts, without server or database. Ends with 0 for allowed, 1 for refused, 2 for unreadable. */
@Command(
        name = "decide",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Toetst of iets gedeeld mag worden, op feiten uit een JSON-bestand (zie docs/decide.md).")
final class DecideCommand implements Callable<Integer> {
    private static final int ALLOWED = 0;
    private static final int REFUSED = 1;
    private static final int UNREADABLE = 2;

    /** How the answer is written. */
    enum Format {
        json,
        tekst
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FEITEN.json", description = "het bestand met de feiten")
    private Path facts = Path.of("");

    @Option(names = "--format", paramLabel = "VORM", description = "json (standaard) of tekst", defaultValue = "json")
    private Format format = Format.json;

    @Override
    public Integer call() {
        try {
            Decision decision = SharingPolicy.decide(FactsFile.read(facts));
            spec.commandLine().getOut().println(format == Format.json ? json(decision) : text(decision));
            return decision instanceof Decision.Allowed ? ALLOWED : REFUSED;
        } catch (FactsUnreadable unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static String json(Decision decision) {
        Map<String, Object> answer = new LinkedHashMap<>();
        switch (decision) {
            case Decision.Allowed(List<Duty> duties) -> {
                answer.put("decision", "allowed");
                answer.put(
                        "duties",
                        duties.stream()
                                .map(duty -> entry(duty.clause(), duty.sentence()))
                                .toList());
            }
            case Decision.Refused(List<Ground> grounds) -> {
                answer.put("decision", "refused");
                answer.put("grounds", grounds.stream().map(DecideCommand::entry).toList());
            }
        }
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private static Map<String, String> entry(Ground ground) {
        Map<String, String> entry = entry(ground.clause(), ground.sentence());
        entry.put("nextStep", ground.nextStep());
        return entry;
    }

    private static Map<String, String> entry(Clause clause, String sentence) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("clause", clause.name());
        entry.put("article", clause.place());
        entry.put("sentence", sentence);
        return entry;
    }

    private static String text(Decision decision) {
        return switch (decision) {
            case Decision.Allowed(List<Duty> duties) ->
                duties.stream().map(duty -> "\n- " + duty.sentence()).collect(Collectors.joining("", "Dit mag.", ""));
            case Decision.Refused(List<Ground> grounds) ->
                grounds.stream()
                        .map(ground -> "\n- " + ground.sentence() + "\n  " + ground.nextStep())
                        .collect(Collectors.joining("", "Dit mag niet.", ""));
        };
    }
}
