package be.brugwachter.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.rights.Request.About;
import be.brugwachter.rights.Request.Bank;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The clock of a request (GDPR art. 12(3)), what may be answered, and the signs of a code. */
class RequestTest {
    @Test
    void anAnswerIsThereWithinOneMonthAndWithinThreeWhenExtended() {
        assertThat(request(LocalDate.of(2026, 1, 31), Optional.empty()).due()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(request(LocalDate.of(2026, 11, 22), Optional.empty()).due()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(request(LocalDate.of(2026, 11, 22), Optional.of(Extension.COMPLEX))
                        .due())
                .isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void accessAndErasureAnswerThemselvesAndTheOthersAreExaminedByAPerson() {
        assertThat(Outcome.forPeople(Wish.ACCESS)).isEmpty();
        assertThat(Outcome.forPeople(Wish.ERASURE)).isEmpty();
        assertThat(Outcome.forPeople(Wish.CORRECTION)).contains(Outcome.DONE, Outcome.DATA_ARE_RIGHT);
        assertThat(Outcome.forPeople(Wish.OBJECTION))
                .contains(Outcome.LAW_ASKS_IT)
                .doesNotContain(Outcome.FILE_STAYS);
    }

    @Test
    void aCodeHasSixteenSignsIsReadAsAPersonTypesItAndPrintsNothing() {
        FamilyCode code = FamilyCode.random(new SecureRandom());
        assertThat(code.shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        String typed =
                " " + code.shown().toLowerCase(Locale.ROOT).replace("-", " – ").replace('0', 'o');
        assertThat(FamilyCode.parse(typed).map(FamilyCode::value)).contains(code.value());
        assertThat(FamilyCode.parse(code.shown() + "7")).isEmpty();
        assertThat(FamilyCode.parse("onzin")).isEmpty();
        assertThat(code.toString()).doesNotContain(code.value()).doesNotContain(code.shown());
    }

    private static Request request(LocalDate received, Optional<Extension> extension) {
        return new Request(
                UUID.randomUUID(),
                new About(Bank.REFERRAL, UUID.randomUUID()),
                Wish.ACCESS,
                Checked.KNOWN_TO_ME,
                UUID.randomUUID(),
                received,
                extension,
                Optional.empty());
    }
}
