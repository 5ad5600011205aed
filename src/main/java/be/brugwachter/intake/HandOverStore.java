package be.brugwachter.intake;

import java.util.List;
import java.util.UUID;

/** Which clients were written out, and where. */
public interface HandOverStore {
    /** Adds one; false when this client went to this target in this format before. */
    boolean add(HandOver handOver);

    /** What was written out for a client, oldest first. */
    List<HandOver> of(UUID intake);

    /** The clients of whom a file may still lie in the folder. */
    List<UUID> withFiles();

    /** The names of all files that may still lie in the folder. */
    List<String> files();

    /** No file of this client lies in the folder any more. */
    void forgetFiles(UUID intake);
}
