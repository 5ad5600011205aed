package be.brugwachter.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EnterpriseNumberTest {
    @Test
    void theNumberOfOcmwBruggeStandsTheCheck() {
        assertThat(EnterpriseNumber.parse("0207.832.792").dotted()).isEqualTo("0207.832.792");
    }

    @Test
    void oneWrongDigitIsRefused() {
        assertThatThrownBy(() -> EnterpriseNumber.parse("0207.832.793")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersOf2025StartWithOne() {
        assertThat(EnterpriseNumber.isValid("1010784738")).isTrue();
    }
}
