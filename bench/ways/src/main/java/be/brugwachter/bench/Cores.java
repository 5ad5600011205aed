package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * For how long the cores of this machine were at work, in seconds of one core.
 *
 * @param all by the machine's own count
 * @param programs for these programs only
 */
record Cores(double all, double programs) {
    static final int COUNT = Runtime.getRuntime().availableProcessors();

    private static final double TICKS_A_SECOND = 100;
    /** Of the first line of {@code /proc/stat}: user, nice, system, and both kinds of interrupts. */
    private static final int[] AT_WORK = {1, 2, 3, 6, 7};

    static Cores soFar(List<Process> programs) throws IOException {
        String[] stat = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
        double all = 0;
        for (int field : AT_WORK) {
            all += Long.parseLong(stat[field]) / TICKS_A_SECOND;
        }
        double own = programs.stream()
                .map(program -> program.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(spent -> spent.toMillis() / 1e3)
                .sum();
        return new Cores(all, own);
    }

    Cores since(Cores earlier) {
        return new Cores(all - earlier.all, programs - earlier.programs);
    }
}
