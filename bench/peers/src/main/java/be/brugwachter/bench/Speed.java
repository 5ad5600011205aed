package be.brugwachter.bench;

import be.brugwachter.decision.Requests;
import be.brugwachter.decision.SharingRequest;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision with every ground named, on facts that are at hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Speed {
    /** Who decides. */
    @Param({"ours", "edc", "sapl"})
    public String engine;

    /** Nothing stands in the way, or nobody knows anything. */
    @Param({"right", "unknown"})
    public String facts;

    private Engine.Question question;

    /** Makes engine and question ready. */
    @Setup
    public void prepare() {
        SharingRequest request = facts.equals("right") ? Requests.right() : Requests.unknown();
        Set<String> rules = Conditions.ALL.keySet();
        Engine deciding = switch (engine) {
            case "edc" -> new Edc(rules, rules);
            case "sapl" -> new Sapl(Sapl.rules());
            default -> new Ours();
        };
        question = deciding.ask(request);
        if (question.grounds().isEmpty() != facts.equals("right")) {
            throw new IllegalStateException(engine + " decides wrongly, so its speed says nothing.");
        }
    }

    /** Decides. */
    @Benchmark
    public Set<String> decide() {
        return question.grounds();
    }
}
