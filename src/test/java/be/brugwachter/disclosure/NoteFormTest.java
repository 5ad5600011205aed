package be.brugwachter.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a note can say, and that it can say nothing else. */
class NoteFormTest {
    private static final Note NOTE = new Note(
            Note.Kind.FLAW,
            UUID.fromString("11111111-2222-3333-4444-555555555555"),
            UUID.fromString("66666666-7777-8888-9999-000000000000"),
            List.of("ADDRESS", "OUTDATED"),
            Instant.parse("2026-11-23T09:00:00.123Z"));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(NOTE.words()).isEqualTo("""
                brugwachter-gebrek 1
                11111111-2222-3333-4444-555555555555
                66666666-7777-8888-9999-000000000000
                ADDRESS
                OUTDATED
                2026-11-23T09:00:00Z
                """);
        assertThat(read(Note.Kind.FLAW, NOTE.words())).isTrue();
    }

    @Test
    void whateverElseStandsInItMakesItNoNote() {
        String right = NOTE.words();
        assertThat(List.of(
                        right + "een woord\n",
                        right.replace("\n", "\r\n"),
                        right.replace("OUTDATED", "Langestraat 12"),
                        right.replace("OUTDATED", "OUTDATED\nWRONG"),
                        right.replace("gebrek 1", "gebrek 2"),
                        right.replace("2026-11-23T09:00:00Z", "gisteren"),
                        right.replace("2026-11-23T09:00:00Z", "2026-11-23T09:00:00.5Z"),
                        right.replace("11111111", "1"),
                        right.strip(),
                        ""))
                .noneMatch(words -> read(Note.Kind.FLAW, words));
        assertThat(read(Note.Kind.ANSWER, right)).isFalse();
    }

    @Test
    void aNoteWithAWordInsteadOfACodeIsNeverMade() {
        assertThatThrownBy(
                        () -> new Note(Note.Kind.ANSWER, NOTE.id(), NOTE.parcel(), List.of("verhuisd"), NOTE.moment()))
                .hasMessageContaining("codes of its kind only");
    }

    private static boolean read(Note.Kind kind, String words) {
        return Note.parse(kind, words.getBytes(US_ASCII)).isPresent();
    }
}
