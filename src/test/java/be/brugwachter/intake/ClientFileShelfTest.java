package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.protocol.Amended;
import be.brugwachter.retention.Law;
import be.brugwachter.retention.RoundReport;
import be.brugwachter.retention.SelectionRule;
import be.brugwachter.retention.ShelfName;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Client files that are kept here, and the day they go. */
class ClientFileShelfTest {
    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2037, 3, 1);
    private static final SelectionRule VALID = ShelvesBank.rule("2020-01-01", "2040-12-31");

    @TempDir
    private Path folder;

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void aFileStaysTenYearsAfterItWasClosedAndGoesTheDayAfter() {
        ShelvesBank bank = new ShelvesBank(folder, VALID);
        UUID file = bank.file(Optional.of(CLOSED));

        bank.walkOn(LAST_DAY);
        assertThat(bank.isReadable(file)).isTrue();
        assertThat(bank.declarations()).isEmpty();

        bank.walkOn(LAST_DAY.plusDays(1));
        assertThat(bank.now(file)).isEqualTo(new Intake.Erased(file, LAST_DAY.plusDays(1), ErasureGround.END_OF_TERM));
        assertThat(bank.get(() -> bank.store.reference(file))).isEmpty();
        assertThat(bank.get(() -> bank.trail.attempts(file))).isEmpty();
        assertThat(bank.book)
                .extracting(Entry::act, Entry::clauses)
                .contains(tuple(Act.INTAKE_ERASED, List.of(Clause.KEEP_FILE_TEN_YEARS)));
    }

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void theDeclarationCountsNamesTheRuleAndItsDaysAndNobody() {
        ShelvesBank bank = new ShelvesBank(folder, VALID);
        bank.file(Optional.of(CLOSED));
        bank.file(Optional.of(CLOSED.minusDays(1)));
        bank.walkOn(LAST_DAY.plusDays(1));
        bank.walkOn(LAST_DAY.plusDays(2));

        assertThat(bank.declarations()).singleElement().satisfies(declaration -> {
            assertThat(declaration.shelf()).isEqualTo(ShelfName.CLIENT_FILE);
            assertThat(declaration.count()).isEqualTo(2);
            assertThat(declaration.law()).isEqualTo(Law.END_OF_TERM);
            assertThat(declaration.rule())
                    .contains(ShelvesBank.RULE + " (geldig van 1 januari 2020 tot en met 31 december 2040)");
            assertThat(declaration.unreadableFrom()).isEqualTo(LAST_DAY.plusDays(32));
        });
    }

    @Test
    @Proves(Clause.KEEP_FILE_TEN_YEARS)
    void aFileKeepsTheTermOfTheVersionUnderWhichItCame() {
        ShelvesBank bank = new ShelvesBank(folder, Amended::library, VALID);
        UUID file = bank.file(Optional.of(CLOSED));

        bank.walkOn(LAST_DAY.plusDays(1));

        assertThat(bank.now(file)).isInstanceOf(Intake.Erased.class);
    }

    @Test
    void aFileThatIsStillOpenStaysForever() {
        ShelvesBank bank = new ShelvesBank(folder, ShelvesBank.rule("2020-01-01", "2999-12-31"));
        UUID file = bank.file(Optional.empty());
        bank.walkOn(LocalDate.of(2126, 1, 1));
        assertThat(bank.isReadable(file)).isTrue();
    }

    @Test
    void underARuleThatExpiredNothingIsDestroyedAndThatIsSaid() {
        ShelvesBank bank = new ShelvesBank(folder, ShelvesBank.rule("2020-01-01", "2036-12-31"));
        UUID file = bank.file(Optional.of(CLOSED));
        bank.walkOn(LAST_DAY.plusDays(1));

        assertThat(bank.isReadable(file)).isTrue();
        assertThat(bank.declarations()).isEmpty();
        assertThat(said(bank)).contains("geldt niet meer", "Er wordt niets vernietigd");
    }

    @Test
    void aRuleNobodyKnowsOrThatSaysKeepDestroysNothingEither() {
        SelectionRule keep = new SelectionRule(
                ShelvesBank.RULE, 10, SelectionRule.Destination.KEEP, VALID.from(), VALID.until(), "verzonnen");
        SelectionRule undated = new SelectionRule(
                ShelvesBank.RULE,
                10,
                SelectionRule.Destination.DESTROY,
                Optional.empty(),
                Optional.empty(),
                "verzonnen");
        assertThat(stays(folder.resolve("a"))).contains("kennen de selectieregel");
        assertThat(stays(folder.resolve("b"), keep)).contains("blijvend bewaren");
        assertThat(stays(folder.resolve("c"), undated)).contains("weten we niet van wanneer");
        assertThat(stays(folder.resolve("d"), ShelvesBank.rule("2038-01-01", "2050-01-01")))
                .contains("geldt nog niet");
    }

    private static String stays(Path folder, SelectionRule... rules) {
        ShelvesBank bank = new ShelvesBank(folder, rules);
        UUID file = bank.file(Optional.of(CLOSED));
        bank.walkOn(LAST_DAY.plusDays(1));
        assertThat(bank.isReadable(file)).isTrue();
        return said(bank);
    }

    @Test
    void aRuleThatKeepsLongerWinsOverTheProtocol() {
        SelectionRule twelve = new SelectionRule(
                ShelvesBank.RULE,
                12,
                SelectionRule.Destination.DESTROY,
                VALID.from(),
                VALID.until(),
                "een verzonnen lijst");
        ShelvesBank bank = new ShelvesBank(folder, twelve);
        UUID file = bank.file(Optional.of(CLOSED));
        bank.walkOn(LAST_DAY.plusDays(1));
        assertThat(bank.isReadable(file)).isTrue();
        bank.walkOn(LAST_DAY.plusYears(2).plusDays(1));
        assertThat(bank.isReadable(file)).isFalse();
    }

    private static String said(ShelvesBank bank) {
        return Walls.as(ShelvesBank.BRUGGE, bank.retention()::rounds).stream()
                .filter(report -> report.outcome() == RoundReport.Outcome.HINDERED)
                .flatMap(report -> report.trouble().stream())
                .findFirst()
                .orElseThrow();
    }
}
