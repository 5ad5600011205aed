package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The keys between master and rows, in files outside the database: per party one key under the master, and under it one key
 * per day, its <i>epoch</i>. Nothing is kept in memory longer than one use, so that a destroyed file is a destroyed key.
 *
 * <p>Folder: {@code <party>/party.json}, {@code <party>/<yyyy-mm-dd>.json}. Copies of this folder undo the destruction of
 * its keys: they are kept apart from the database's and no longer than the backup horizon.
 */
public final class KeyRing {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\.json";

    private final Path folder;
    private final KeyFile keyFile;

    /** The ring in this folder, which is made (0700) at the first admission. */
    public KeyRing(Path folder, KeyFile keyFile) {
        this.folder = folder;
        this.keyFile = keyFile;
    }

    /**
     * Makes the keys of a party that never had any; without effect for one that has.
     *
     * @throws KeyRefused when keys are missing while the party's wrapped rows exist
     */
    void admit(Party party, LocalDate today, boolean wrappedRowsExist) {
        boolean complete = partyFile(party).read().isPresent() && newest(party).isPresent();
        if (complete) {
            return;
        }
        if (wrappedRowsExist) {
            throw new KeyRefused("De sleutels van partij " + party.number().dotted() + " ontbreken in " + folder
                    + ", maar er zijn gegevens die eronder liggen. Zet ze terug uit uw kluis.");
        }
        make(partyFile(party), keyFile.master(), "party|" + party.key());
        makeEpoch(party, today);
    }

    /** Makes the key of a day; without effect when it is there. */
    void makeEpoch(Party party, LocalDate day) {
        make(epochFile(party, day), partyKey(party), label(party, day));
    }

    /** The key of a day; empty when it was destroyed. */
    Optional<Aead> epoch(Party party, LocalDate day) {
        return epochFile(party, day).read().map(json -> unwrap(json, partyKey(party), label(party, day)));
    }

    /** The days whose keys are still there, oldest first. */
    List<LocalDate> epochs(Party party) {
        Path own = folder.resolve(party.key());
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (var files = Files.list(own)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches(DAY))
                    .map(name -> LocalDate.parse(name.substring(0, name.indexOf('.'))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day under whose key new keys are wrapped. */
    Optional<LocalDate> newest(Party party) {
        return epochs(party).stream().reduce((older, newer) -> newer);
    }

    void destroyEpoch(Party party, LocalDate day) {
        epochFile(party, day).destroy();
    }

    private Aead partyKey(Party party) {
        byte[] json = partyFile(party)
                .read()
                .orElseThrow(
                        () -> new KeyRefused("Partij " + party.number().dotted() + " heeft hier nog geen sleutels."));
        return unwrap(json, keyFile.master(), "party|" + party.key());
    }

    private static void make(SecretFile file, Aead under, String label) {
        if (file.read().isPresent()) {
            return;
        }
        try {
            KeysetHandle fresh =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            String json = TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                    fresh, under, bytes(label), RegistryConfiguration.get());
            file.write(bytes(json));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made.", e);
        }
    }

    private static Aead unwrap(byte[] json, Aead under, String label) {
        try {
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                            new String(json, StandardCharsets.UTF_8), under, bytes(label), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeyRefused("Een sleutel in deze map hoort niet bij de hoofdsleutel, of is beschadigd.", e);
        }
    }

    private SecretFile partyFile(Party party) {
        return new SecretFile(folder.resolve(party.key()).resolve("party.json"));
    }

    private SecretFile epochFile(Party party, LocalDate day) {
        return new SecretFile(folder.resolve(party.key()).resolve(day + ".json"));
    }

    private static String label(Party party, LocalDate day) {
        return "epoch|" + party.key() + "|" + day;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
