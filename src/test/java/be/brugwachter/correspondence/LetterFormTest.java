package be.brugwachter.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.ProtocolId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is read as it was written, or not at all. */
class LetterFormTest {
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final OfficerLetter LETTER = new OfficerLetter(
            UUID.fromString("1a1a1a1a-0000-4000-8000-000000000001"),
            Kind.TOLD,
            new Matter(
                    new ProtocolId("opgroeien-ocmw-brugge"),
                    NoticeKind.BREACH,
                    UUID.fromString("2b2b2b2b-0000-4000-8000-000000000002"),
                    UUID.fromString("3c3c3c3c-0000-4000-8000-000000000003")),
            NOON,
            List.of("Wat: een blad is kwijt.", "Wij weten het sinds: 22 november 2026."),
            List.of(new Code("SHEET_REPLACED", NOON)));

    @Test
    void aLetterComesOutAsItWentInWithItsDocument() {
        byte[] document = {'P', 'K', 3, 4, '\n', '\n', 0, -1};
        assertThat(LetterForm.read(LETTER.id(), LetterForm.write(LETTER, document)))
                .hasValueSatisfying(read -> {
                    assertThat(read.letter()).isEqualTo(LETTER);
                    assertThat(read.document()).isEqualTo(document);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "officiersbrief 1, officiersbrief 2",
        "TOLD, SHOUTED",
        "BREACH, BREACHES",
        "opgroeien-ocmw-brugge, ../brugge",
        "2b2b2b2b-0000-4000-8000-000000000002, 2b2b",
        "2026-11-22T11:00:00Z, gisteren",
        "SHEET_REPLACED, sheet_replaced",
        "SHEET_REPLACED, 'SHEET_REPLACED '",
        "> Wat, Wat",
        "een blad, een\u0007blad"
    })
    void whateverIsWrittenOtherwiseIsNoLetter(String written, String instead) {
        String good = new String(LetterForm.write(LETTER, new byte[0]), UTF_8);
        assertThat(good).contains(written);
        assertThat(LetterForm.read(LETTER.id(), good.replace(written, instead).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void aSentenceWithoutEndOrALetterWithoutEndIsNone() {
        String good = new String(LetterForm.write(LETTER, new byte[0]), UTF_8);
        assertThat(LetterForm.read(LETTER.id(), good.stripTrailing().getBytes(UTF_8)))
                .isEmpty();
        assertThat(LetterForm.read(
                        LETTER.id(), good.replace("kwijt.", "x".repeat(601)).getBytes(UTF_8)))
                .isEmpty();
        assertThat(LetterForm.read(LETTER.id(), new byte[0])).isEmpty();
    }
}
