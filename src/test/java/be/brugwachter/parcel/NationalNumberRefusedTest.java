package be.brugwachter.parcel;

import static be.brugwachter.parcel.ClientDetailsTest.RIGHT;
import static be.brugwachter.parcel.ClientDetailsTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are made up at run time, in months that no calendar has or of people not yet born: none is anybody's. */
class NationalNumberRefusedTest {
    private static final List<String> WRITINGS = List.of(
            "ymdnnc",
            "y.m.d-nnn.c",
            "y m d nnn c",
            "y/m/d nnn-c",
            "y-m-d-nnn-c",
            " y  m  d  nnn  c ",
            "y.m.d.nnn.c",
            "ymd-nnnc");

    static Stream<String> written() {
        Random dice = new Random(20260901);
        return IntStream.range(0, 400).mapToObj(round -> write(dice, WRITINGS.get(round % WRITINGS.size())));
    }

    @ParameterizedTest
    @MethodSource("written")
    @Proves(Clause.IDENTIFICATION_DATA_ONLY)
    void noBoxTakesANationalNumber(String number) {
        Set<DetailField> boxes = EnumSet.complementOf(EnumSet.of(DetailField.CONTACT));
        for (DetailField box : boxes) {
            assertThat(problems(RIGHT.with(box, number))).as("box %s", box).anySatisfy(problem -> {
                assertThat(problem.field()).isEqualTo(box);
                assertThat(problem.clause()).isEqualTo(Clause.IDENTIFICATION_DATA_ONLY);
                assertThat(problem.sentence()).contains("rijksregisternummer");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void noneHidesAmongOtherWords(String number) {
        String solid = number.replaceAll("[^0-9]", "");
        assertRefused(DetailField.STREET, "Kerkstraat " + number);
        assertRefused(DetailField.NAME, "Peeters (" + number + ")");
        assertRefused(DetailField.NAME, "RRN" + solid);
        assertRefused(DetailField.EMAIL, "jan." + solid + "@voorbeeld.be");
        assertRefused(DetailField.EMAIL, "jan" + solid.substring(0, 6) + "x" + solid.substring(6) + "@voorbeeld.be");
        assertRefused(DetailField.EMAIL, solid.substring(0, 6) + "@v" + solid.substring(6) + ".be");
        assertRefused(DetailField.TELEPHONE, "tel " + number);
    }

    @Test
    void noneIsSpreadOverTheAddress() {
        String number = write(new Random(7), "ymdnnc").replaceAll("[^0-9]", "");
        RawDetails spread = RIGHT.with(DetailField.STREET, number.substring(0, 4) + " Wijkenlaan")
                .with(DetailField.NUMBER, number.substring(4, 8))
                .with(DetailField.BOX, number.substring(8));
        assertThat(problems(spread)).extracting(FieldProblem::clause).contains(Clause.IDENTIFICATION_DATA_ONLY);
    }

    @Test
    void otherDigitsAreReadToo() {
        String number = write(new Random(8), "ymdnnc");
        String arabic = number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 0x0660))
                .reduce("", String::concat);
        String wide = number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 0xFF10))
                .reduce("", String::concat);
        assertRefused(DetailField.STREET, arabic);
        assertRefused(DetailField.STREET, wide);
    }

    private static void assertRefused(DetailField box, String typed) {
        assertThat(problems(RIGHT.with(box, typed)))
                .anySatisfy(problem -> assertThat(problem.sentence()).contains("rijksregisternummer"));
    }

    /** A number of one of four kinds: born from 2070 on, a bis number of then, a month 13 to 19, a day not known then. */
    private static String write(Random dice, String writing) {
        int month = List.of(1 + dice.nextInt(12), 21 + dice.nextInt(12), 13 + dice.nextInt(7), 0)
                .get(dice.nextInt(4));
        boolean noMonth = month > 12 && month < 20;
        String day = two(month == 0 ? 0 : 1 + dice.nextInt(28));
        String year = two(70 + dice.nextInt(30));
        String count = "%03d".formatted(1 + dice.nextInt(997));
        long century = noMonth && dice.nextBoolean() ? 0 : 2_000_000_000L;
        String check = two((int) (97 - (century + Long.parseLong(year + two(month) + day + count)) % 97));
        return writing.replace("y", year)
                .replace("m", two(month))
                .replace("d", day)
                .replaceAll("n+", count)
                .replace("c", check);
    }

    private static String two(int value) {
        return "%02d".formatted(value);
    }
}
