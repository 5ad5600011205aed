package be.brugwachter.operation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the master key lies when it does not lie in the data folder. */
final class KeyOptions {
    @Option(
            names = "--key-file",
            paramLabel = "BESTAND",
            description = {
                "hoofdsleutel buiten de datamap, bij voorbeeld op een andere schijf;",
                "het bestand op 0600, in een map op 0700. Geef het bij init en bij elke start"
            })
    private @Nullable Path file;

    boolean any() {
        return file != null;
    }

    /**
     * The place of the master key of this folder.
     *
     * @throws OperationRefused when the place given lies in the folder after all: a copy of the folder would carry the key
     */
    Path of(DataFolder folder) {
        if (file == null) {
            return folder.masterKey();
        }
        Path place = file.toAbsolutePath().normalize();
        if (place.startsWith(folder.path())) {
            throw new OperationRefused("--key-file wijst naar een plaats in de datamap zelf. "
                    + "Kies een plaats daarbuiten, zodat een kopie van de map de sleutel niet meeneemt.");
        }
        return place;
    }
}
