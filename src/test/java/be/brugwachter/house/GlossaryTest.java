package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary pairs each Dutch word with a type that exists, or says that it is not there yet. */
class GlossaryTest {
    private static final String PAGE = House.read(House.HOME.resolve("docs/glossary.md"));

    @Test
    void everyWordHasItsType() {
        Set<String> types = House.main().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(Glossary.faults(PAGE, types)).isEmpty();
    }

    @Test
    void aWordWithoutItsTypeIsNamed() {
        String page = """
                | woord | in de code | stand |
                |---|---|---|
                | partij | `Party` | gebouwd |
                | brug | `Bridge`, `Span` | gebouwd |
                | lek | `Breach` | nog niet gebouwd |
                | blad | `Sheet` | bijna |
                """;
        assertThat(Glossary.faults(page, Set.of("Party", "Span", "Breach")))
                .containsExactly(
                        "Bridge is called built and is no type.",
                        "Breach is a type by now: call it built.",
                        "Sheet is neither built nor not yet: bijna");
    }
}
