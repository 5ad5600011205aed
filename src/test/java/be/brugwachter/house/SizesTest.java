package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small files, short methods: the long tail is where nobody looks any more. */
class SizesTest {
    @Test
    void everyFileAndMethodOfMainFitsOneLook() {
        List<String> found = House.sources().stream()
                .flatMap(file -> Sizes.tooLong(House.SOURCES.relativize(file).toString(), House.read(file)).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void aFileOfTwoHundredLinesIsSeen() {
        assertThat(Sizes.tooLong("Long.java", "class Long {\n" + "\n".repeat(198) + "}\n"))
                .containsExactly("Long.java has 200 lines; a file has fewer than 200.");
    }

    @Test
    void aMethodOfTwentyLinesIsSeenAndOneOfNineteenIsNot() {
        assertThat(Sizes.tooLong("Long.java", "class Long {\n void walk() {" + "\n".repeat(21) + "}\n}\n"))
                .containsExactly("Long.java: walk has 20 lines; a method has fewer than 20.");
        assertThat(Sizes.tooLong("Fit.java", "class Fit {\n void walk() {" + "\n".repeat(20) + "}\n}\n"))
                .isEmpty();
    }
}
