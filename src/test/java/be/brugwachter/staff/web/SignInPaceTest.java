package be.brugwachter.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one place on the network only so many wrong passwords are heard, whoever's name they use. */
class SignInPaceTest {
    private static final int HEARD = 20;

    @TempDir
    private Path place;

    @Test
    void behindAConfiguredProxyEachGuestHasAPaceOfTheirOwn() {
        Map<String, Object> proxied = Map.of("server.forward-headers-strategy", "native");
        try (TestHouse house = TestHouse.open(place.resolve("map"), proxied);
                Visitor guesser = new Visitor(house).from("192.0.2.1");
                Visitor colleague = new Visitor(house).from("192.0.2.2")) {
            for (int i = 0; i < HEARD; i++) {
                assertThat(wrong(guesser, i)).isEqualTo("/aanmelden?fout");
            }

            assertThat(Visitor.target(guesser.signIn("an", TestHouse.PASSWORD))).isEqualTo("/aanmelden?rust");
            assertThat(guesser.open("/aanmelden?rust").body()).contains("Wacht tien minuten", "je beheerder");
            assertThat(Visitor.target(colleague.signIn("an", TestHouse.PASSWORD)))
                    .isEqualTo("/");
        }
    }

    @Test
    void withoutAProxyAnInventedAddressDoesNotHelpAndRightPasswordsDoNotCount() {
        try (TestHouse house = TestHouse.open(place.resolve("map"));
                Visitor visitor = new Visitor(house)) {
            for (int i = 0; i < 4; i++) {
                assertThat(Visitor.target(visitor.signIn("petra", "fout"))).isEqualTo("/aanmelden?fout");
            }
            assertThat(Visitor.target(visitor.signIn("petra", TestHouse.PASSWORD)))
                    .as("a wrong password counts once, and the fifth may be right")
                    .isEqualTo("/");
            for (int i = 4; i < HEARD; i++) {
                assertThat(wrong(visitor.from("192.0.2." + i), i)).isEqualTo("/aanmelden?fout");
            }

            assertThat(wrong(visitor.from("198.51.100.7"), 0)).isEqualTo("/aanmelden?rust");
        }
    }

    private static String wrong(Visitor visitor, int name) {
        return Visitor.target(visitor.signIn("niemand" + name, "fout"));
    }
}
