package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The text a social worker reads and prints. */
class LetterTextTest {
    private static final OpeningCode CODE = OpeningCode.parse("7k2qdm1x0v").orElseThrow();

    private static String text(Letter letter, boolean drill) {
        return new LetterText(letter, Letters.envelope(UUID.randomUUID(), 17, drill), CODE).text();
    }

    @Test
    void itSaysWhoHowAndWhatNow() {
        assertThat(text(Letters.referral(Letters.noor()), false))
                .contains("Noor", "van den Bosch", "Langestraat 12 bus 3", "8000 Brugge", "0470 12 34 56")
                .contains("noor@voorbeeld.be", "7K2QD-M1X0V", "regel 17 van blad B-3", "https://brug.example/code")
                .contains("Wis de uitgepakte bestanden", "050 00 00 00", "21 november 2026")
                .doesNotContain("OEFENING");
    }

    @Test
    void whatTheParentLeftOutIsNotNamed() {
        RawDetails callOnly = new RawDetails("Bo", "Ek", "", "", "", "", "", "0470 12 34 56", "");
        assertThat(text(Letters.referral(callOnly), false)).doesNotContain("Adres", "E-mail ", "null");
    }

    @Test
    void itPrintsOnOnePage() {
        String text = text(Letters.referral(Letters.noor()), true);
        assertThat(text.lines().count()).isLessThanOrEqualTo(60);
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void anExerciseSaysSoFirst() {
        assertThat(text(Letters.referral(Letters.noor()), true)).startsWith("*** OEFENING");
    }

    @Test
    void aTestLetterSpeaksOfNobody() {
        assertThat(text(new TestLetter(), false)).contains("7K2QD-M1X0V").doesNotContain("ouder", "Naam");
    }

    @Test
    void whatTakesAParcelBackNamesTheParcelAndWhatToDoAndNobody() {
        UUID parcel = UUID.randomUUID();
        for (Letter letter : List.of(new WithdrawalLetter(parcel), new WrongReceiverLetter(parcel))) {
            String text = text(letter, true);
            assertThat(text).contains(parcel.toString(), "7K2QD-M1X0V", "noem geen namen", "Wis");
            assertThat(text.lines().count()).isLessThanOrEqualTo(60);
            assertThat(text.lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    @Proves({Clause.IDENTIFICATION_DATA_ONLY, Clause.NO_SPECIAL_CATEGORIES})
    void aLetterHasRoomForTheDetailsAndTheMunicipalityAlone() {
        assertThat(Letter.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        ReferralLetter.class,
                        OnwardLetter.class,
                        TestLetter.class,
                        WithdrawalLetter.class,
                        WrongReceiverLetter.class);
        assertThat(Arrays.stream(OnwardLetter.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toList())
                .isEqualTo(List.of(ClientDetails.class, PersonName.class, ProfessionalFunction.class));
        assertThat(Arrays.stream(ReferralLetter.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("client", "residence");
        assertThat(TestLetter.class.getRecordComponents()).isEmpty();
        assertThat(Arrays.stream(WithdrawalLetter.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toList())
                .isEqualTo(List.of(UUID.class));
        assertThat(Arrays.stream(WrongReceiverLetter.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toList())
                .isEqualTo(List.of(UUID.class));
        assertThat(Letters.referral(Letters.noor()).toString()).doesNotContain("Noor", "Bosch", "Brugge");
    }
}
