package be.brugwachter.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.DetailsOutcome.Accepted;
import be.brugwachter.parcel.DetailsOutcome.Rejected;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientDetailsTest {
    static final RawDetails RIGHT = new RawDetails(
            "Fatima",
            "El Idrissi",
            "Oude Burg",
            "12A",
            "bus 0201",
            "8000",
            "Brugge",
            "0470 12 34 56",
            "fatima@voorbeeld.be");

    @Test
    void aWholeSetPasses() {
        ClientDetails details = accepted(RIGHT);
        assertThat(details.firstName().value()).isEqualTo("Fatima");
        assertThat(details.address()).isEqualTo(new PostalAddress("Oude Burg", "12A", "0201", "8000", "Brugge"));
        assertThat(details.telephone()).isEqualTo(new PhoneNumber("+32470123456"));
        assertThat(details.toString() + RIGHT + details.firstName() + details.address() + details.telephone())
                .doesNotContain("Fatima", "Idrissi", "Burg", "47");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "van den Bosch",
                "Van den Bossche",
                "O'Neill",
                "O’Neill",
                "Ñuñez",
                "Peña y Lillo",
                "d'Hondt",
                "D’hooghe",
                "'t Hooft",
                "in 't Veld",
                "Op de Beeck",
                "al-Ḥasan",
                "ʿAbd al-Raḥmān",
                "Ben Abdelkader",
                "ben Yaḥyā",
                "Nguyễn",
                "Łukasiewicz",
                "Þórsdóttir",
                "Çelik",
                "Öztürk",
                "Sant’Anna",
                "dos Santos Silva",
                "de la Cruz García",
                "Jean-Baptiste",
                "Min-jun",
                "Anne-Marie Louise",
                "J.-P.",
                "St. John",
                "McDonald",
                "PEETERS",
                "peeters",
                "el amrani",
                "Gal·la",
                "Ng",
                "Ó Briain",
                "Kovačević-Đorđević",
                "N'Diaye",
                "Ẹ̀bùn",
                "Vân Anh",
                "Zu Guttenberg",
                "von der Leyen",
                "IJsbrand",
                "Rabi‘"
            })
    void namesPassAsPeopleHaveThem(String name) {
        accepted(RIGHT.with(DetailField.NAME, name));
        accepted(RIGHT.with(DetailField.FIRST_NAME, name));
    }

    @Test
    void decomposedLettersBecomeComposed() {
        assertThat(accepted(RIGHT.with(DetailField.NAME, "Pen\u0303a")).name().value())
                .isEqualTo("Pe\u00f1a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peeters belt",
                "Peeters belt liever 's avonds",
                "Peeters, drie kinderen",
                "Peeters. Spreekt Arabisch",
                "Jan en Marie",
                "Peeters (zwanger)",
                "Peeters: dringend",
                "Peeters; bel Marie",
                "Peeters!",
                "Peeters 3",
                "Peeters / Jansen",
                "heeft drie kinderen",
                "Fatima kinderen",
                "www.voorbeeld.be",
                "https://voorbeeld.be",
                "jan@voorbeeld.be",
                "Jan-belt-na-zes",
                "Jan - belt",
                "Een Twee Drie Vier Vijf Zes",
                "JanBeltLaatMetDrie",
                "MOET DRINGEND HULP",
                "Jan\nPeeters",
                "Jan\u202ePeeters",
                "Jan\u200bPeeters",
                "Peeters 👶",
                "Jan \"Jef\" Peeters",
                "Jan_Peeters",
                "Jan=Peeters"
            })
    @Proves({Clause.NO_SPECIAL_CATEGORIES, Clause.NAME_TO_IDENTIFY})
    void aNoteIsNoName(String note) {
        assertThat(problems(RIGHT.with(DetailField.NAME, note)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(DetailField.NAME))
                .satisfies(problem -> assertThat(problem.sentence()).contains("artikel 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sint-Jansstraat", "'s-Gravenstraat", "11 Novemberstraat", "1 Meilaan", "Karel I-straat",
                        "Leopold II-laan",
                "Prof. Dr. J. Verbeyenlaan", "Rue de l'Église", "Place du 20 Août", "Steenweg op Gent",
                        "Achter de Kazerne", "kerkstraat",
                "St.-Pietersnieuwstraat", "Burgemeester Charles Rotsart de Hertainglaan"
            })
    void streetsPassAsTheyAreCalled(String street) {
        accepted(RIGHT.with(DetailField.STREET, street));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kerkstraat 12",
                "Kerkstraat, bel twee keer",
                "Kerkstraat belt niet open",
                "Kerkstraat 3 Kinderen",
                "Kerkstraat. Boven"
            })
    void aNoteIsNoStreet(String street) {
        assertThat(problems(RIGHT.with(DetailField.STREET, street))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0470123456,+32470123456,0470 12 34 56",
        "+32 (0)470 12 34 56,+32470123456,0470 12 34 56",
        "050 44 44 44,+3250444444,050 44 44 44",
        "0032 50 44 44 44,+3250444444,050 44 44 44",
        "+33 6 12 34 56 78,+33612345678,+33 6 12 34 56 78",
        "+212 661-234567,+212661234567,+212 6 61 23 45 67",
        "+31 6 12345678,+31612345678,+31 6 12345678"
    })
    void numbersPassFromHereAndElsewhere(String typed, String kept, String shown) {
        PhoneNumber number = Objects.requireNonNull(
                accepted(RIGHT.with(DetailField.TELEPHONE, typed)).telephone());
        assertThat(number).isEqualTo(new PhoneNumber(kept));
        assertThat(number.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "047012345",
                "0470 12 34 56 na 18u",
                "1",
                "geen",
                "0470123456 0470123457",
                "+0470123456",
                "0470123456 ext 12"
            })
    void whatNobodyCanCallIsNoNumber(String typed) {
        assertThat(problems(RIGHT.with(DetailField.TELEPHONE, typed))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fatima",
                "a@b",
                "a@b.be, c@d.be",
                "heeft.al.lang.geen.geld.meer.thuis@x.be",
                "ik@heeft.drie.kleine.kinderen.thuis.be",
                "Fatima <f@voorbeeld.be>",
                "f@voorbeeld.be."
            })
    void aNoteIsNoMailAddress(String typed) {
        assertThat(problems(RIGHT.with(DetailField.EMAIL, typed))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER,twaalf",
        "NUMBER,0",
        "NUMBER,12 boven",
        "NUMBER,12 bel",
        "NUMBER,12345",
        "BOX,achterdeur",
        "BOX,3 bel",
        "BOX,1/2/3/4",
        "POSTCODE,800",
        "POSTCODE,0800",
        "POSTCODE,8000 Brugge",
        "PLACE,Brugge 3",
        "PLACE,Brugge bij oma"
    })
    void everyOtherBoxHasItsForm(DetailField field, String typed) {
        assertThat(problems(RIGHT.with(field, typed)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "bus 3", "Bus 0201", "bte 4", "A4", "1.02", "b12", "GLV"})
    void boxesPassAsTheyAreWritten(String box) {
        accepted(RIGHT.with(DetailField.BOX, box));
    }

    @Test
    @Proves(Clause.CONTACT_TO_REACH)
    void theAddressMayBeLeftOutButOneWayMustRemain() {
        RawDetails refuge = new RawDetails("Fatima", "El Idrissi", "", "", "", "", "", "0470123456", "");
        assertThat(accepted(refuge).address()).isNull();
        assertThat(problems(refuge.with(DetailField.TELEPHONE, " ")))
                .singleElement()
                .extracting(FieldProblem::field, FieldProblem::clause)
                .containsExactly(DetailField.CONTACT, Clause.CONTACT_TO_REACH);
    }

    @Test
    @Proves(Clause.NAME_TO_IDENTIFY)
    void everyEmptyBoxIsNamedAtOnce() {
        assertThat(problems(RawDetails.empty().with(DetailField.BOX, "3")))
                .extracting(FieldProblem::field)
                .containsExactly(
                        DetailField.FIRST_NAME,
                        DetailField.NAME,
                        DetailField.STREET,
                        DetailField.NUMBER,
                        DetailField.POSTCODE,
                        DetailField.PLACE);
    }

    static ClientDetails accepted(RawDetails raw) {
        return switch (ClientDetails.of(raw)) {
            case Accepted(ClientDetails details) -> details;
            case Rejected(List<FieldProblem> problems) -> throw new AssertionError(raw.name() + problems);
        };
    }

    static List<FieldProblem> problems(RawDetails raw) {
        return switch (ClientDetails.of(raw)) {
            case Accepted accepted -> List.of();
            case Rejected(List<FieldProblem> problems) -> problems;
        };
    }
}
