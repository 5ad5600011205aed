package be.brugwachter.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * How often the collector stopped this process.
 *
 * @param all collections, large and small
 * @param full those of the whole heap, among them
 * @param millis all of them together
 */
record Pauses(long all, long full, long millis) {
    private static final String YOUNG = "Copy"; // the name of the serial collector's small collections

    static Pauses soFar() {
        Pauses sum = new Pauses(0, 0, 0);
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            long times = bean.getCollectionCount();
            sum = new Pauses(
                    sum.all + times,
                    sum.full + (bean.getName().equals(YOUNG) ? 0 : times),
                    sum.millis + bean.getCollectionTime());
        }
        return sum;
    }

    Pauses since(Pauses earlier) {
        return new Pauses(all - earlier.all, full - earlier.full, millis - earlier.millis);
    }

    double average() {
        return (double) millis / Math.max(1, all);
    }
}
