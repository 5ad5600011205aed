package be.brugwachter.operation;

import be.brugwachter.retention.Declaration;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves an erasure as a stranger would: keeps the ciphertext from before, and looks afterwards for a key that opens it, for the
 * bytes themselves and for the name, in the database and in every file of the folder.
 */
final class DemoErasure {
    private static final String TABLE = "intake";
    private static final String COLUMN = "details";

    private final House house;
    private final DataFolder folder;
    private final UUID intake;
    private final byte[] kept;

    /** Looks before: the client is here and a key opens what is kept. */
    DemoErasure(House house, DataFolder folder, UUID intake) {
        this.house = house;
        this.folder = folder;
        this.intake = intake;
        this.kept = inBrugge(() -> house.bean(JdbcClient.class)
                .sql("select details from intake where id = :id")
                .param("id", intake)
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    /** Whether the key of this client still opens what was kept from before. */
    boolean opens() {
        return inBrugge(() -> {
            try {
                house.bean(Vault.class).open(new KeyRef(TABLE, intake), COLUMN, kept);
                return true;
            } catch (Vault.KeyDestroyed gone) {
                return false;
            }
        });
    }

    /**
     * What is left afterwards.
     *
     * @param dump the database as SQL
     * @param names words of the client that occur nowhere else
     */
    Findings look(byte[] dump, List<String> names) {
        String sql = new String(dump, StandardCharsets.UTF_8);
        boolean keyLeft = inBrugge(() -> house.bean(JdbcClient.class)
                .sql("select exists (select from data_key where row_id = :id)")
                .param("id", intake)
                .query(Boolean.class)
                .single());
        Optional<Declaration> declared =
                inBrugge(() -> house.bean(DeclarationDesk.class).all().stream().findFirst());
        return new Findings(
                opens(),
                keyLeft,
                sql.contains(HexFormat.of().formatHex(kept)),
                names.stream().anyMatch(sql::contains),
                filesThatName(names),
                declared.orElseThrow());
    }

    /** Searches every file as bytes: database, mail store, keys, ledger. */
    private long filesThatName(List<String> names) {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.filter(Files::isRegularFile)
                    .map(DemoErasure::read)
                    .filter(text -> names.stream().anyMatch(text::contains))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Byte by byte, so that nothing is lost to an encoding; a file that went meanwhile holds nothing. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private <T> T inBrugge(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        return Walls.as(DemoPeople.BRUGGE, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /**
     * What was found after an erasure.
     *
     * @param opens whether a key still opens the ciphertext from before
     * @param keyLeft whether the client's key is still in the database
     * @param ciphertextInDump whether the ciphertext is still in the database
     * @param nameInDump whether a name stands in the database in the clear
     * @param filesWithName how many files of the folder hold a name in the clear
     * @param declared the declaration of the erasure
     */
    record Findings(
            boolean opens,
            boolean keyLeft,
            boolean ciphertextInDump,
            boolean nameInDump,
            long filesWithName,
            Declaration declared) {
        /** Whether nothing was found that could show the client. */
        boolean clean() {
            return !opens && !keyLeft && !ciphertextInDump && !nameInDump && filesWithName == 0;
        }

        /** As it is told to machines. */
        Map<String, Object> told(boolean openedBefore) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("openedBefore", openedBefore);
            told.put("openedAfter", opens);
            told.put("keyLeft", keyLeft);
            told.put("ciphertextInDump", ciphertextInDump);
            told.put("nameInDump", nameInDump);
            told.put("filesWithName", filesWithName);
            told.put("shelf", declared.shelf().name());
            told.put("law", declared.law().name());
            told.put("count", declared.count());
            told.put("moment", declared.moment().toString());
            told.put("backupsUnreadableFrom", declared.unreadableFrom().toString());
            return told;
        }
    }
}
