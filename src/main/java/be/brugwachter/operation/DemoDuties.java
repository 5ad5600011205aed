package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * One round of each duty that the parties owe each other (art. 6, 7 and 9) and the client, between two banks that both run Brugwachter. Leaves
 * {@code evidence.zip} and {@code duties.json}.
 */
final class DemoDuties {
    private final House house;
    private final Path out;
    private final Consumer<String> say;

    DemoDuties(House house, Path out, Consumer<String> say) {
        this.house = house;
        this.out = out;
        this.say = say;
    }

    /**
     * A duty that was carried out, or not.
     *
     * @param clauses what asks it
     * @param sentence what happened, in Dutch
     * @param done whether it went all the way
     */
    record Duty(List<Clause> clauses, String sentence, boolean done) {
        Map<String, Object> told() {
            return Map.of("clauses", clauses.stream().map(Clause::name).toList(), "what", sentence, "done", done);
        }
    }

    /** Goes round once; true when every duty went all the way. The client must still wait for an outcome. */
    boolean go(UUID intake) throws IOException {
        List<Duty> duties = all(intake);
        String json = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(duties.stream().map(Duty::told).toList());
        Files.writeString(out.resolve("duties.json"), json + "\n");
        duties.forEach(duty -> say.accept((duty.done() ? "  " : "! ") + duty.sentence()));
        return duties.stream().allMatch(Duty::done);
    }

    private List<Duty> all(UUID intake) throws IOException {
        DemoEvidence evidence = new DemoEvidence(house);
        byte[] pack = evidence.pack();
        Files.write(out.resolve("evidence.zip"), pack);
        DemoBreach breach = new DemoBreach(house);
        DemoRights rights = new DemoRights(house);
        return List.of(
                new DemoCorrection(house).round(intake),
                evidence.processors(),
                evidence.request(pack),
                breach.round(),
                breach.change(),
                rights.code(),
                rights.access(intake),
                new DemoReport(house).round());
    }
}
