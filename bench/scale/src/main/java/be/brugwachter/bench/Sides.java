package be.brugwachter.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several ways to do the same, weighed in turns, there and back (A, B, B, A…), so that a noisy neighbour troubles all of them alike and
 * none always finds warm what another left.
 */
public final class Sides {
    private final Map<String, Turn> turns = new LinkedHashMap<>();

    /** One turn of one side: how long it took or how much it did, as a number of its own choice. */
    @FunctionalInterface
    public interface Turn {
        double weigh() throws Exception;
    }

    /** Work that is timed by the clock on the wall. */
    @FunctionalInterface
    public interface Work {
        void act() throws Exception;
    }

    /** A side whose work is timed, in milliseconds. */
    public Sides timed(String name, Work work) {
        return weighed(name, () -> millis(work));
    }

    /** A side that weighs itself. */
    public Sides weighed(String name, Turn turn) {
        turns.put(name, turn);
        return this;
    }

    /** So many turns each, after some that do not count. */
    public Map<String, Sample> take(int warmUp, int rounds) {
        Map<String, List<Double>> taken = new LinkedHashMap<>();
        turns.keySet().forEach(name -> taken.put(name, new ArrayList<>()));
        List<String> order = new ArrayList<>(turns.keySet());
        for (int round = -warmUp; round < rounds; round++) {
            for (String name : order) {
                double weight = weigh(turns.get(name));
                if (round >= 0) {
                    taken.get(name).add(weight);
                }
            }
            Collections.reverse(order);
        }
        Map<String, Sample> samples = new LinkedHashMap<>();
        taken.forEach((name, all) -> samples.put(
                name, new Sample(all.stream().mapToDouble(Double::doubleValue).toArray())));
        return samples;
    }

    /** How long this took, in milliseconds. */
    public static double millis(Work work) {
        long begin = System.nanoTime();
        try {
            work.act();
        } catch (Exception e) {
            throw new IllegalStateException("A side failed, so there is nothing to compare.", e);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double weigh(Turn turn) {
        try {
            return turn.weigh();
        } catch (Exception e) {
            throw new IllegalStateException("A side failed, so there is nothing to compare.", e);
        }
    }
}
