package be.brugwachter.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Municipality;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityRegisterTest {
    private static final MunicipalityRegister REGISTER = MunicipalityRegister.shipped();

    @Test
    @DisplayName("er zijn 285 gemeenten met elk hun OCMW")
    void counts() {
        List<Municipality> all = REGISTER.municipalities();
        assertThat(all).hasSize(285);
        Set<EnterpriseNumber> numbers = new HashSet<>();
        all.forEach(each -> numbers.add(REGISTER.ocmwOf(each).orElseThrow().number()));
        assertThat(numbers).hasSize(285);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "8000, Brugge, 0207832792",
        "3960, Bree, 0212243720",
        "1540, Pajottegem, 1010784738",
        "2070, Beveren-Kruibeke-Zwijndrecht, 1010783748",
        "9840, Nazareth-De Pinte, 1010782461",
        "2150, Antwerpen, 0212235604"
    })
    @DisplayName("een postcode stelt een gemeente voor, en die heeft één OCMW")
    void postcodes(String postcode, String name, String number) {
        assertThat(REGISTER.byPostcode(postcode)).singleElement().satisfies(place -> {
            assertThat(place.municipality().name()).isEqualTo(name);
            assertThat(REGISTER.ocmwOf(place.municipality()).orElseThrow().number())
                    .isEqualTo(new EnterpriseNumber(number));
        });
    }

    @Test
    @DisplayName("430 van de 520 postcodes zijn zeker, de andere krijgen een waarschuwing")
    void certainty() {
        List<Place> all = java.util.stream.IntStream.rangeClosed(1000, 9999)
                .mapToObj(String::valueOf)
                .flatMap(each -> REGISTER.byPostcode(each).stream())
                .toList();
        assertThat(all).hasSize(520);
        assertThat(all.stream().filter(Place::certain)).hasSize(430);
        assertThat(REGISTER.byPostcode("8000").getFirst().certain()).isTrue();
        assertThat(REGISTER.byPostcode("9750").getFirst().certain()).isFalse();
        assertThat(all)
                .allSatisfy(
                        each -> assertThat(REGISTER.ocmwOf(each.municipality())).isPresent());
    }

    @Test
    @DisplayName("een gemeente van voor de fusie leidt naar die van vandaag")
    void mergers() {
        assertThat(REGISTER.mergers()).hasSize(22);
        assertThat(REGISTER.byName("Kortessem").orElseThrow().name()).isEqualTo("Hasselt");
        assertThat(REGISTER.byName("brugge").orElseThrow().nis()).isEqualTo("31005");
        assertThat(REGISTER.mergersInto(REGISTER.byName("Lochristi").orElseThrow()))
                .extracting(Merger::former)
                .containsExactly("Wachtebeke");
        assertThat(REGISTER.mergers())
                .allSatisfy(each -> assertThat(
                                REGISTER.byName(each.former()).orElseThrow().name())
                        .isEqualTo(each.into()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1070", "1210", " 1030 "})
    @DisplayName("Brussel is van CAW Brussel, niet van een Vlaams OCMW")
    void brussels(String postcode) {
        assertThat(REGISTER.isBrussels(postcode)).isTrue();
        assertThat(REGISTER.byPostcode(postcode)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "1211", "1500", "8000", "12e0", "", "10000"})
    @DisplayName("daarbuiten is het geen Brussel")
    void notBrussels(String postcode) {
        assertThat(REGISTER.isBrussels(postcode)).isFalse();
    }

    @Test
    @DisplayName("een onbekende postcode stelt niets voor")
    void unknown() {
        assertThat(REGISTER.byPostcode("9999")).isEmpty();
        assertThat(REGISTER.ocmwOf(new Municipality("00000", "Nergens"))).isEmpty();
    }
}
