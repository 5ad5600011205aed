package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.audit.OldBook;
import be.brugwachter.audit.Verdict;
import be.brugwachter.audit.Waking;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.SettableClock;
import be.brugwachter.trust.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What closing years may not touch: another party's, a file that is not as it was written, and what is not declared for good. */
class ClosedYearsCareTest {
    private static final Party SECOND = Party.of("0207832792");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock(Instant.parse("2014-03-02T09:00:00Z"));
    private OldBook first;
    private OldBook second;

    @BeforeEach
    void twoBooksWithTheSameYears() {
        first = OldBook.since2014(database, clock, Party.of("0886886638"), folder);
        second = OldBook.since2014(database, clock, SECOND, folder);
        clock.set(Instant.parse("2025-01-01T09:00:00Z"));
        assertThat(first.close()).isTrue();
    }

    @Test
    void theYearsOfAnotherPartyAreNotTouched() {
        first.link();
        List<String> before = second.lines();
        destroy();
        assertThat(first.entries()).isEqualTo(5);
        assertThat(second.entries()).isEqualTo(9);
        assertThat(second.lines()).isEqualTo(before);
        assertThat(second.verify().holds()).isTrue();
    }

    @Test
    void nothingGoesBeforeTheFileItselfSaysWhy() throws IOException {
        destroy();
        assertThat(first.entries()).isEqualTo(10);
        assertThat(Verdict.on(first.file(), List.of()).flaw()).isEmpty();
        first.link();
        destroy();
        assertThat(first.entries()).isEqualTo(5);
        assertThat(Verdict.on(first.file(), List.of()).flaw()).isEmpty();
    }

    @Test
    void aDamagedFileStaysByteForByteAndSoDoItsTables() throws IOException {
        first.link();
        String damaged = Files.readString(first.file()).replaceFirst("SIGNED_IN", "SIGNED_UP");
        Files.writeString(first.file(), damaged);
        destroy();
        assertThat(Files.readString(first.file())).isEqualTo(damaged);
        assertThat(first.entries()).isEqualTo(10);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        first.link();
        assertThat(second.close()).isTrue();
        second.link();
        Files.delete(first.file());
        Files.createDirectory(first.file());
        destroy();
        assertThat(first.entries()).isEqualTo(10);
        assertThat(second.entries()).isEqualTo(5);
    }

    @Test
    void aFileThatWasCutIsNotWrittenAgain() throws IOException {
        first.link();
        destroy();
        Object cut = key();
        destroy();
        assertThat(key()).isEqualTo(cut);
    }

    @Test
    void aBookWhoseYearsWereClosedIsRepairedFromItsTables() throws IOException {
        first.link();
        destroy();
        List<String> before = first.lines();
        Files.delete(first.file());
        assertThat(first.wake()).isInstanceOf(Waking.PersonNeeded.class);
        first.giveUp();
        assertThat(first.lines()).isEqualTo(before);
        first.link();
        assertThat(first.verify().holds()).isTrue();
        assertThat(Verdict.on(first.file(), List.of()).flaw()).isEmpty();
    }

    @Test
    void aLostFileIsNotBegunInTheMiddleByItself() throws IOException {
        first.link();
        Files.delete(first.file());
        assertThatThrownBy(() -> first.round("2025-02-01T09:00:00Z", 1)).isInstanceOf(IllegalStateException.class);
        assertThat(first.file()).isEmptyFile();
    }

    @Test
    void aCopyFromBeforeTheClosingIsBroughtUpToDateAndHolds() {
        second.round("2025-01-01T09:00:00Z", 1);
        database.dump(folder.resolve("copy.sql"));
        assertThat(second.close()).isTrue();
        second.link();
        destroy();
        TestDatabase copy = TestDatabase.restored(folder.resolve("copy.sql"));
        OldBook back = OldBook.over(copy, clock, SECOND, folder);
        assertThat(back.wake()).isEqualTo(new Waking.Replayed(1));
        back.link();
        assertThat(back.entries()).as("the old years came back with it").isEqualTo(12);
        assertThat(back.verify().flaw()).isEmpty();
        new ClosedYears(JdbcClient.create(copy.owner()), back.ledger()).destroy();
        assertThat(back.entries()).as("until the next start").isEqualTo(7);
        assertThat(back.verify().flaw()).isEmpty();
    }

    private void destroy() {
        new ClosedYears(JdbcClient.create(database.owner()), first.ledger()).destroy();
    }

    private Object key() throws IOException {
        return Files.readAttributes(first.file(), BasicFileAttributes.class).fileKey();
    }
}
