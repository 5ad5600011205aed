package be.brugwachter.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.brugwachter.parcel.ClientDetails;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The canary is seen wherever it sings; and the types that hold it are silent. */
class LeaksTest {
    private static final Path REPORTS = Path.of("target/surefire-reports");

    @Test
    void thePersonalTypesPrintNothing() {
        ClientDetails family = Canary.details();
        try (Leaks leaks = Leaks.watch()) {
            LoggerFactory.getLogger(LeaksTest.class).debug("{} {} {}", family, family.address(), family.telephone());
            leaks.assertSilent();
        }
        assertThat(Leaks.in(family + " " + family.name() + " " + family.email() + " " + Canary.typed()))
                .isEmpty();
    }

    @Test
    void aWordInALogLineOrItsStackTraceIsSeen() {
        try (Leaks leaks = Leaks.watch()) {
            org.slf4j.Logger log = LoggerFactory.getLogger(LeaksTest.class);
            log.trace("Sent.", new IllegalStateException("No such street: " + Canary.STREET));
            assertThatThrownBy(leaks::assertSilent)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("logged");
        }
    }

    @Test
    void aPrintedWordIsSeen() {
        try (Leaks leaks = Leaks.watch()) {
            System.out.println("To: " + Canary.EMAIL);
            assertThatThrownBy(leaks::assertSilent)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("printed");
        }
        assertThat(Leaks.in("To: " + Canary.EMAIL)).containsExactly("kwetternest");
    }

    @Test
    void aWordIsSeenInCapitalsInDigitsWithDotsAndInBase64() {
        assertThat(Leaks.in("KWETTERVEUGEL")).hasSize(1);
        assertThat(Leaks.in("tel:+32 (470) 68.31.97")).containsExactly("470683197");
        for (String before : new String[] {"", "x", "xy", "Dag "}) {
            byte[] text = (before + Canary.FIRST_NAME + " en haar buur").getBytes(StandardCharsets.UTF_8);
            assertThat(Leaks.in("Content: " + Base64.getEncoder().encodeToString(text)))
                    .containsExactly("zwanelientje");
        }
    }

    @Test
    void aFileWithAWordIsSeen(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("silent.txt"), "Het gezin is verwittigd.");
        Path loud = Files.writeString(folder.resolve("loud.txt"), "Beste " + Canary.FIRST_NAME);
        assertThat(Leaks.in(folder)).containsExactly(loud);
    }

    @Test
    void theReportsOfTheTestsSoFarAreSilent() {
        if (Files.isDirectory(REPORTS)) {
            assertThat(Leaks.in(REPORTS)).isEmpty();
        }
    }
}
