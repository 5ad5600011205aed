package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read from paper and type: the passphrase of a line and the opening code. */
class CodesTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void aPassphraseHasFourGroupsOfFourSigns() {
        for (int round = 0; round < 200; round++) {
            Passphrase passphrase = Passphrase.random(random);
            assertThat(passphrase.value()).matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}");
            assertThat(Passphrase.parse(passphrase.value())).contains(passphrase);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7qd-3m9x-0vtr-hz58", "K7QD 3M9X 0VTR HZ58", "k7qd3m9xovtrhz58", " k7qd–3m9x–0vtr–hz58\n"})
    void ourOwnPagesForgiveCaseSpacesHyphensAndLookalikes(String typed) {
        assertThat(Passphrase.parse(typed).orElseThrow().value()).isEqualTo("k7qd-3m9x-0vtr-hz58");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k7qd-3m9x-0vtr", "k7qd-3m9x-0vtr-hz588", "k7qd-3m9x-0vtr-hz5u", "k7qd-3m9x-0vtr-hzé8"})
    void whatCanBeNoPassphraseIsNone(String typed) {
        assertThat(Passphrase.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K2QD-M1X0V", "7k2qdm1x0v", "7k2qd mIxOv", "7k2qd-mlxov"})
    void anOpeningCodeForgivesWhatTheEarAndTheEyeMistake(String typed) {
        OpeningCode code = OpeningCode.parse(typed).orElseThrow();
        assertThat(code.value()).isEqualTo("7k2qdm1x0v");
        assertThat(code.shown()).isEqualTo("7K2QD-M1X0V");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7k2qd", "7k2qdm1x0vv", "7k2qdm1x0u", "7k2qd_m1x0v"})
    void whatCanBeNoOpeningCodeIsNone(String typed) {
        assertThat(OpeningCode.parse(typed)).isEmpty();
    }

    @Test
    void noTwoAreTheSameAndNonePrintsItself() {
        Set<Object> seen = new HashSet<>();
        for (int round = 0; round < 1_000; round++) {
            Passphrase passphrase = Passphrase.random(random);
            OpeningCode code = OpeningCode.random(random);
            assertThat(seen.add(passphrase) && seen.add(code)).isTrue();
            assertThat(passphrase.toString()).doesNotContain(passphrase.value().substring(0, 4));
            assertThat(code.toString()).doesNotContain(code.value());
        }
    }
}
