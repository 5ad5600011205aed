package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.SenderIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address that mails name for typing a code is one where somebody opens. */
class PublicAddressTest {
    @TempDir
    private Path place;

    @Test
    void aFreePortIsNamedByItsRealNumber() {
        try (TestHouse house = TestHouse.open(place.resolve("map"))) {
            assertThat(house.bean(SenderIdentity.class).publicUrl().get()).isEqualTo(house.at(""));
        }
    }

    @Test
    void theAddressThatWasGivenGoesFirst() {
        Map<String, Object> behindAProxy = Map.of("brugwachter.public-url", "https://brug.example");
        try (TestHouse house = TestHouse.open(place.resolve("map"), behindAProxy)) {
            assertThat(house.bean(SenderIdentity.class).publicUrl().get())
                    .isEqualTo(URI.create("https://brug.example"));
        }
    }
}
