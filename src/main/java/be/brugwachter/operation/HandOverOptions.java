package be.brugwachter.operation;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How clients reach the file system of an OCMW: named when the program starts, and nowhere else. */
final class HandOverOptions {
    @Option(
            names = "--handover-folder",
            paramLabel = "MAP",
            description = "map waaruit het dossiersysteem van het OCMW overneemt; alleen de eigenaar mag erin")
    private @Nullable Path folder;

    @Option(
            names = "--handover-calls",
            paramLabel = "BESTAND",
            description =
                    "bestand met de dossiersystemen die we rechtstreeks aanspreken; alleen de eigenaar mag het lezen")
    private @Nullable Path calls;

    /** Whether a real file system would be called. */
    boolean calls() {
        return calls != null;
    }

    Map<String, Object> settings() {
        return Map.of(
                "brugwachter.handover-folder", folder == null ? "" : folder.toString(),
                "brugwachter.handover-calls", calls == null ? "" : calls.toString());
    }
}
