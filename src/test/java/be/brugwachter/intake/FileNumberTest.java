package be.brugwachter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"NH-2026-0017", "123", "A.1/2_b", " 2026/17 "})
    void aFileNumberIsTaken(String typed) {
        assertThat(FileNumber.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Zonnedauw1",
                "NH 2026",
                "geen",
                "2026-00-00-000-00",
                "dossier-3",
                "12345678901",
                "<b>1</b>"
            })
    void aNameANoteOrANationalNumberIsNoFileNumber(String typed) {
        assertThat(FileNumber.parse(typed)).isEmpty();
    }
}
