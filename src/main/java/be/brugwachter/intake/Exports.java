package be.brugwachter.intake;

import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The files that were laid down for the OCMW's file system, and what takes them away again. */
public final class Exports {
    /** So long a file may lie there before its row is written. */
    private static final Duration BEING_LAID = Duration.ofMinutes(60);

    private final HandOverStore store;
    private final HandOverFolder folder;
    private final CallStore calls;
    private final DeclarationDesk declarations;

    Exports(HandOverStore store, HandOverFolder folder, CallStore calls, DeclarationDesk declarations) {
        this.store = store;
        this.calls = calls;
        this.folder = folder;
        this.declarations = declarations;
    }

    /** The clients of whom something was written out and is still here. */
    Set<UUID> here() {
        Set<UUID> clients = new HashSet<>(store.withFiles());
        clients.addAll(calls.waiting());
        return clients;
    }

    /**
     * Takes away, and declares, the files in the folder of which nobody here knows any more whose they are: the machine stopped while
     * one was laid down, or the database was put back from a copy.
     */
    int sweep(Instant now) {
        List<String> orphans = folder.older(now.minus(BEING_LAID));
        orphans.removeAll(store.files());
        orphans.forEach(file -> {
            folder.takeAway(file);
            declarations.declare(ShelfName.EXPORT, Law.NO_LONGER_NEEDED);
        });
        return orphans.size();
    }

    /** What still lies in the folder of this client, or waits to be sent, goes, and is declared, in the running transaction. */
    public void takeAway(UUID intake, Law law) {
        List<String> files =
                store.of(intake).stream().flatMap(each -> each.file().stream()).toList();
        files.forEach(folder::takeAway);
        files.forEach(file -> declarations.declare(ShelfName.EXPORT, law));
        store.forgetFiles(intake);
        for (int left = calls.stop(intake); left > 0; left--) {
            declarations.declare(ShelfName.EXPORT, law);
        }
    }
}
