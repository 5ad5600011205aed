package be.brugwachter.intake;

import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.ShelfName;
import java.util.List;
import java.util.UUID;

/** The files that were laid down for the OCMW's file system, and what takes them away again. */
public final class Exports {
    private final HandOverStore store;
    private final HandOverFolder folder;
    private final DeclarationDesk declarations;

    Exports(HandOverStore store, HandOverFolder folder, DeclarationDesk declarations) {
        this.store = store;
        this.folder = folder;
        this.declarations = declarations;
    }

    /** What still lies in the folder of this client goes, and is declared, in the running transaction. */
    public void takeAway(UUID intake, Law law) {
        List<String> files =
                store.of(intake).stream().flatMap(each -> each.file().stream()).toList();
        files.forEach(folder::takeAway);
        files.forEach(file -> declarations.declare(ShelfName.EXPORT, law));
        store.forgetFiles(intake);
    }
}
