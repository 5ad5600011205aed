package be.brugwachter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** On what was measured: enough to compare two runs, nothing that names a machine. */
final class Machine {
    private Machine() {}

    /** Processor, cores, memory and what else was running. */
    static String words() {
        return "%s, %d cores, %s memory, load %s; Linux %s, Java %s"
                .formatted(
                        value("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        lines("/proc/loadavg")
                                .findFirst()
                                .map(line -> line.split(" ")[0])
                                .orElse("?"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String memory() {
        String kilobytes = value("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "?" : Long.parseLong(kilobytes) / (1 << 20) + " GiB";
    }

    private static String value(String file, String key) {
        return lines(file)
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("?");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException elsewhere) {
            return List.<String>of().stream();
        }
    }
}
