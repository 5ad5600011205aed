package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.retention.NightRound;
import be.brugwachter.retention.Shelf;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.trust.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Personal data are encrypted, so they stand in columns of bytes. Every such column hangs on a shelf, or holds nothing about a
 * client, with the reason. A new one that nobody thought about fails here.
 */
class ShelvesTest {
    private static final Map<String, ShelfName> ON_A_SHELF = Map.of(
            "referral.details", ShelfName.REFERRAL,
            "referral.municipality", ShelfName.REFERRAL,
            "parcel.mime", ShelfName.REFERRAL,
            "consent.file_reference", ShelfName.CONSENT,
            "consent.file_mac", ShelfName.CONSENT,
            "intake.details", ShelfName.INTAKE,
            "intake.residence", ShelfName.INTAKE,
            "intake.file_reference", ShelfName.CLIENT_FILE,
            "quarantine.archive", ShelfName.QUARANTINE,
            "hand_over_call.content", ShelfName.EXPORT);

    private static final Map<String, String> ABOUT_NO_CLIENT = Map.ofEntries(
            Map.entry("data_key.wrapped", "a key, which goes with what lies under it"),
            Map.entry("account.invitation_hash", "a colleague's invitation"),
            Map.entry("audit_entry.digest", "a digest of ids and enums"),
            Map.entry("book_key.private_key", "what the book signs with"),
            Map.entry("box_key.private_key", "what a sheet file is locked to"),
            Map.entry("code_key.secret", "the key of the codes people type"),
            Map.entry("evidence_item.document", "a security policy or plan"),
            Map.entry("owed_answer.document", "what the other party shows of its measures: never about a client"),
            Map.entry("processor_change.document", "the agreement with a processor"),
            Map.entry("family_code.mac", "HMAC of the code of a parent"),
            Map.entry("intake.hash", "SHA-256 of a sealed archive: who has it knows nothing"),
            Map.entry("letter_code.digest", "HMAC of the code in a letter to an officer"),
            Map.entry(
                    "notice.mime",
                    "tells an officer what two people agreed on, or is a sealed letter between officers"),
            Map.entry("parcel.code_mac", "HMAC of an opening code"),
            Map.entry("protocol_document.content", "what was filed with a protocol: never about a client"),
            Map.entry("protocol_draft_step.document", "an advice or the signatures of a draft: never about a client"),
            Map.entry("protocol_text.yaml", "a protocol as data"),
            Map.entry("received_line.secret", "a passphrase; it goes when its parcel is opened"),
            Map.entry("receipt.mime", "says that something was opened, and nothing else"),
            Map.entry("scheduled_tasks.task_data", "the number of a party"),
            Map.entry("sheet_line.secret", "a passphrase; it goes when its parcel is sealed"),
            Map.entry("signing_key.certificate", "public"),
            Map.entry("signing_key.private_key", "what a party signs with"),
            Map.entry("taken_parcel.hash", "SHA-256 of a sealed archive"),
            Map.entry("quarantine.hash", "SHA-256 of a sealed archive"),
            Map.entry("quarantine.signature", "a signature on sealed bytes; it goes with them"));

    @Test
    void everyColumnOfBytesHangsOnAShelfOrIsAboutNoClient() {
        Set<String> known = new TreeSet<>(ON_A_SHELF.keySet());
        known.addAll(ABOUT_NO_CLIENT.keySet());
        assertThat(columns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(known)
                        .as(
                                "put the column on a shelf: implement retention.Shelf, or say here why it is about no client")
                        .contains(column));
        assertThat(ON_A_SHELF.keySet()).as("a column that is no more").isSubsetOf(columns());
    }

    @Test
    void theNightRoundWalksByEveryOneOfTheseShelves(@TempDir Path folder) {
        try (TestHouse house = TestHouse.open(folder.resolve("map"))) {
            Set<ShelfName> walked = house.bean(NightRound.class).shelves().stream()
                    .map(Shelf::name)
                    .collect(Collectors.toSet());
            assertThat(walked).containsAll(ON_A_SHELF.values()).contains(ShelfName.DRAFT);
        }
    }

    private static List<String> columns() {
        return JdbcClient.create(TestDatabase.fresh().owner())
                .sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea' order by 1
                        """)
                .query(String.class)
                .list();
    }
}
