package be.brugwachter.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.Party;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the book to the tallies, on a real database: everything once, whatever fell in between. */
class CountingTest {
    private static final String BRUGGE = Shipped.BRUGGE.id().value();
    private static final Party SENDER = Shipped.BRUGGE.sender().party();
    private static final Party RECEIVER = Shipped.BRUGGE.receiver().party();
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static CountingBench bench;

    @BeforeAll
    static void open(@TempDir Path folder) {
        bench = CountingBench.open(folder);
    }

    @BeforeEach
    void empty() {
        bench.empty();
    }

    @Test
    @DisplayName(
            "een verstuurd en geopend bericht telt een keer, met de werkdagen ertussen, ook als de post twee keer ging")
    void onceEach() {
        UUID referral = bench.referral(SENDER, BRUGGE);
        bench.at(MONDAY).write(SENDER, Act.REFERRAL_SEALED, referral);
        bench.write(SENDER, Act.REFERRAL_SENT, referral);
        bench.at(MONDAY.plus(Duration.ofDays(1))).write(SENDER, Act.REFERRAL_SENT, referral);
        bench.at(MONDAY.plus(Duration.ofDays(7))).write(SENDER, Act.REFERRAL_OPENED, referral);

        bench.count(SENDER);

        assertThat(bench.tallies(SENDER)).containsExactlyInAnyOrder(tally(Kind.SENT, ""), tally(Kind.OPENED, "5"));
    }

    @Test
    @DisplayName("ook wat intussen gewist is, telt; en of het op tijd weg ging")
    void erasedStillCounts() {
        UUID kept = bench.referral(SENDER, BRUGGE);
        UUID late = bench.referral(SENDER, BRUGGE);
        for (UUID referral : List.of(kept, late)) {
            bench.at(MONDAY).write(SENDER, Act.REFERRAL_SENT, referral).write(SENDER, Act.REFERRAL_OPENED, referral);
        }
        bench.at(MONDAY.plus(Duration.ofDays(3))).write(SENDER, Act.REFERRAL_ERASED, kept);
        bench.at(MONDAY.plus(Duration.ofDays(9))).write(SENDER, Act.REFERRAL_ERASED, late);
        bench.erase();

        bench.count(SENDER);

        assertThat(bench.tallies(SENDER))
                .contains(
                        new Tally(YearMonth.of(2026, 3), BRUGGE, Kind.SENT, "", 2),
                        tally(Kind.ERASED, ""),
                        tally(Kind.ERASED_LATE, ""));
    }

    @Test
    @DisplayName("een jaar waarin niets gebeurde, staat er niet bij")
    void onlyYearsInWhichSomethingHappened() {
        assertThat(bench.years(SENDER)).isEmpty();
        assertThat(bench.years(
                        SENDER,
                        new Tally(YearMonth.of(2024, 12), BRUGGE, Kind.SENT, "", 1),
                        new Tally(YearMonth.of(2026, 1), BRUGGE, Kind.SENT, "", 1)))
                .containsExactly(2026, 2024);
    }

    @Test
    @DisplayName("van een protocol dat niet meer van ons is, telt alleen wat te laat gewist werd")
    void onlyOurs() {
        UUID late = bench.referral(SENDER, "opgroeien-ocmw-elders");
        bench.at(MONDAY).write(SENDER, Act.REFERRAL_SENT, late).write(SENDER, Act.REFERRAL_OPENED, late);
        bench.at(MONDAY.plus(Duration.ofDays(9))).write(SENDER, Act.REFERRAL_ERASED, late);

        bench.count(SENDER);

        assertThat(bench.tallies(SENDER))
                .containsExactly(new Tally(YearMonth.of(2026, 3), "opgroeien-ocmw-elders", Kind.ERASED_LATE, "", 1));
    }

    @Test
    @DisplayName("een weigering telt per clausule; een stil bericht telt als stil")
    void refusedAndSilent() {
        UUID refused = bench.referral(SENDER, BRUGGE);
        UUID silent = bench.referral(SENDER, BRUGGE);
        bench.at(MONDAY).write(SENDER, Act.REFERRAL_REFUSED, refused, Clause.CONSENTED, Clause.IN_FORCE_FROM);
        bench.write(SENDER, Act.REFERRAL_SENT, silent);
        bench.at(MONDAY.plus(Duration.ofDays(20))).write(SENDER, Act.REFERRAL_LAPSED, silent);

        bench.count(SENDER);

        assertThat(bench.tallies(SENDER))
                .contains(
                        tally(Kind.REFUSED, "CONSENTED"), tally(Kind.REFUSED, "IN_FORCE_FROM"), tally(Kind.SILENT, ""));
    }

    @Test
    @DisplayName(
            "een telling die halverwege breekt, laat niets na en begint opnieuw; een tweede telling verandert niets")
    void exactlyOnce() {
        UUID referral = bench.referral(SENDER, BRUGGE);
        bench.at(MONDAY).write(SENDER, Act.REFERRAL_SENT, referral);

        bench.countAndFall(SENDER);
        assertThat(bench.tallies(SENDER)).isEmpty();

        bench.count(SENDER);
        bench.count(SENDER);
        assertThat(bench.tallies(SENDER)).containsExactly(tally(Kind.SENT, ""));
    }

    @Test
    @DisplayName("bij de afzender staat nooit hoe het afliep: dat telt alleen de ontvanger, voor zichzelf")
    void endsStayWithTheReceiver() {
        UUID intake = bench.intake(RECEIVER, BRUGGE, "NO_FURTHER_HELP");
        bench.at(MONDAY).write(RECEIVER, Act.INTAKE_RECEIVED, intake);
        bench.write(RECEIVER, Act.DETAILS_READ, intake).write(RECEIVER, Act.INTAKE_ERASED, intake);
        bench.count(RECEIVER);
        bench.count(SENDER);

        assertThat(bench.tallies(RECEIVER))
                .containsExactlyInAnyOrder(tally(Kind.RECEIVED, ""), tally(Kind.READ, "0"), tally(Kind.NO_HELP, ""));
        assertThat(bench.tallies(SENDER)).isEmpty();
    }

    @Test
    @DisplayName("een telling heeft geen plaats voor een mens of een doorverwijzing")
    void holdsNobody() {
        assertThat(Arrays.stream(Tally.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .map(Class::getSimpleName))
                .containsExactly("YearMonth", "String", "Kind", "String", "int");
        assertThat(bench.columns("figure"))
                .containsExactlyInAnyOrder("party", "id", "month", "protocol", "kind", "detail", "count");
    }

    private static Tally tally(Kind kind, String detail) {
        return new Tally(YearMonth.of(2026, 3), BRUGGE, kind, detail, 1);
    }
}
