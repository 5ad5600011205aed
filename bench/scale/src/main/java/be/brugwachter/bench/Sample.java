package be.brugwachter.bench;

import java.util.Arrays;
import java.util.Locale;

/** Many measurements of one thing, in milliseconds unless its user says otherwise. */
public final class Sample {
    private final double[] sorted;

    /** Takes a copy; at least one value. */
    public Sample(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A sample needs at least one measurement.");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** The value that half of them do not exceed. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that at least so many per cent do not exceed. */
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** The smallest. */
    public double least() {
        return sorted[0];
    }

    /** How many. */
    public int size() {
        return sorted.length;
    }

    /** Median, and between brackets where the middle half lies. */
    public String words() {
        return "%s (%s–%s)".formatted(number(median()), number(percentile(25)), number(percentile(75)));
    }

    /** Three figures that count, without more zeros than needed. */
    public static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size == 0 ? 2 : 4;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
