package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody with a dump of the database, the master key and every key that is left in the ring. Tries each key on each column of
 * bytes, not only on the row it was made for.
 */
public final class Burglar {
    private final KeyRing ring;

    /** With the master key and the ring of a test's folder, as they are now. */
    public Burglar(Path folder) {
        ring = new KeyRing(folder.resolve("ring"), KeyFile.open(folder.resolve("keys/master.json"), true));
    }

    /**
     * One column that opened.
     *
     * @param table where it stands
     * @param plain what it says
     */
    public record Loot(String table, String column, String plain) {}

    private record Key(Party party, KeyRef ref, Aead aead) {}

    /** Everything in the dump that opens. */
    public List<Loot> opens(Dump dump) {
        List<Key> keys = dump.tables().getOrDefault("data_key", List.of()).stream()
                .flatMap(row -> key(row).stream())
                .toList();
        List<Loot> loot = new ArrayList<>();
        dump.tables()
                .forEach((table, rows) -> rows.forEach(row -> row.forEach((column, cell) -> {
                    if (cell.startsWith("\\x") && !table.equals("data_key")) {
                        open(keys, column, HexFormat.of().parseHex(cell.substring(2)))
                                .ifPresent(plain -> loot.add(new Loot(table, column, plain)));
                    }
                })));
        return loot;
    }

    private Optional<Key> key(Map<String, String> row) {
        Party party = Party.of(cell(row, "party"));
        KeyRef ref = new KeyRef(cell(row, "table_name"), UUID.fromString(cell(row, "row_id")));
        byte[] wrapped = HexFormat.of().parseHex(cell(row, "wrapped").substring(2));
        return ring.epoch(party, LocalDate.parse(cell(row, "epoch"))).map(epoch -> {
            try {
                Aead aead = TinkProtoKeysetFormat.parseEncryptedKeyset(
                                wrapped, epoch, label(party, ref, "data_key"), RegistryConfiguration.get())
                        .getPrimitive(RegistryConfiguration.get(), Aead.class);
                return new Key(party, ref, aead);
            } catch (GeneralSecurityException e) {
                throw new AssertionError("a key of the dump does not lie under its day", e);
            }
        });
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static Optional<String> open(List<Key> keys, String column, byte[] cell) {
        for (Key key : keys) {
            try {
                byte[] plain = key.aead().decrypt(cell, label(key.party(), key.ref(), column));
                return Optional.of(new String(plain, StandardCharsets.UTF_8));
            } catch (GeneralSecurityException another) {
                // the next key
            }
        }
        return Optional.empty();
    }

    private static byte[] label(Party party, KeyRef ref, String column) {
        return String.join("|", party.key(), ref.table(), ref.row().toString(), column)
                .getBytes(StandardCharsets.UTF_8);
    }
}
