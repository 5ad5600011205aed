package be.brugwachter.parcel;

import static be.brugwachter.parcel.ClientDetailsTest.RIGHT;
import static be.brugwachter.parcel.ClientDetailsTest.accepted;
import static be.brugwachter.parcel.ClientDetailsTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.parcel.DetailsOutcome.Accepted;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names, notes and noise from seeded dice: what people are called passes, what they might add does not, nothing breaks the reader. */
class GeneratedDetailsTest {
    private static final int ROUNDS = 3_000;
    private static final List<String> FIRST =
            words("Fatima Zoë Jürgen Łucja Ñusta Đorđe Siân Ahmet Nguyễn Aïcha João Søren ʿAlī N’Deye"
                    + " Min-jun Jean-Luc Íñigo Ștefan Žofie Ḥasan Ọlá Þóra Māra Gülşen Xhevahire Jef");
    private static final List<String> LAST =
            words("Bosch Peeters Idrissi Ñáñez Szczęsny Öztürk Silva Neill Hooft Kovač Dupré Yıldırım"
                    + " Mbemba Haddad Þórsson Căpșună Ivanova Trần Vandenbroucke-Maes");
    private static final List<String> BEFORE = List.of(
            "",
            "van den ",
            "Van der ",
            "de ",
            "De la ",
            "al-",
            "El ",
            "Ben ",
            "Aït ",
            "von ",
            "dos ",
            "O’",
            "O'",
            "d'",
            "Mc",
            "ter ",
            "in 't ",
            "Ní ",
            "bin ",
            "Ould ",
            "St. ",
            "Le ",
            "'t ");
    private static final List<String> NOTES = List.of(
            " belt liever niet",
            ", drie kinderen",
            " (zwanger)",
            ": dringend",
            "; werkloos",
            ". Spreekt Arabisch",
            " heeft schulden",
            " - bel na 18u",
            " 3 kindjes",
            " en Jan",
            "!",
            " geb. 1990",
            " is bang",
            " zonder papieren",
            " +",
            " = mama",
            " x2",
            " http://a.be",
            " @thuis",
            "\nbel aan",
            "\tziek",
            " \u202ebel",
            " woont bij oma",
            " want ziek",
            " NIET BELLEN",
            " /moeder");
    private static final List<String> NOISE = List.of(
            "a", "B", "ß", "'", "’", "-", ".", " ", "  ", "bus", "box ", "b", "B-", "1", "0", "12", "8000", "+32",
            "0470", "é", "e\u0301", "\u0300", "@", "x.be", "\u00a0", "\u200b", "\n", "😀", "ﬁ", "Ĳ", "٣", "/", "van",
            "de", "\ud800", "I", "ʿ", "·", "(0)", ",");

    @Test
    void whatPeopleAreCalledPasses() {
        Random dice = new Random(31);
        for (int round = 0; round < ROUNDS; round++) {
            String first = pick(dice, FIRST) + (dice.nextInt(4) == 0 ? " " + pick(dice, FIRST) : "");
            String last = pick(dice, BEFORE) + pick(dice, LAST);
            ClientDetails details = accepted(
                    RIGHT.with(DetailField.FIRST_NAME, spoilt(dice, first)).with(DetailField.NAME, spoilt(dice, last)));
            assertThat(details.firstName().value()).isEqualTo(first);
            assertThat(details.name().value()).isEqualTo(last);
        }
    }

    @Test
    @Proves(Clause.NO_SPECIAL_CATEGORIES)
    void whatPeopleMightAddToANameDoesNotPass() {
        Random dice = new Random(32);
        List<DetailField> boxes = List.of(DetailField.FIRST_NAME, DetailField.NAME);
        for (int round = 0; round < ROUNDS; round++) {
            DetailField box = pick(dice, boxes);
            String typed = pick(dice, LAST) + pick(dice, NOTES);
            assertThat(problems(RIGHT.with(box, typed)))
                    .as("%s: %s", box, typed)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo(box));
        }
    }

    @Test
    @Proves(Clause.NO_SPECIAL_CATEGORIES)
    void whatPeopleMightAddToAnyOtherBoxDoesNotPass() {
        for (DetailField box : DetailField.values()) {
            for (String note : NOTES) {
                String typed = RIGHT.typed(box) + note;
                assertThat(box == DetailField.CONTACT
                                || !problems(RIGHT.with(box, typed)).isEmpty())
                        .as("%s: %s", box, typed)
                        .isTrue();
            }
        }
    }

    @Test
    void noNoiseBreaksTheReaderAndWhatPassedPassesAgain() {
        Random dice = new Random(34);
        for (int round = 0; round < 10 * ROUNDS; round++) {
            DetailField box = pick(dice, List.of(DetailField.values()));
            String noise = IntStream.range(0, 1 + dice.nextInt(6))
                    .mapToObj(at -> pick(dice, NOISE))
                    .collect(Collectors.joining());
            if (ClientDetails.of(RIGHT.with(box, noise)) instanceof Accepted(ClientDetails once)) {
                assertThat(ClientDetails.of(typedAgain(once)))
                        .as("%s: %s", box, noise)
                        .isEqualTo(new Accepted(once));
            }
        }
    }

    private static RawDetails typedAgain(ClientDetails details) {
        PostalAddress address = details.address();
        PhoneNumber telephone = details.telephone();
        RawDetails raw = new RawDetails(
                details.firstName().value(),
                details.name().value(),
                address == null ? "" : address.street(),
                address == null ? "" : address.number(),
                address == null ? "" : address.box(),
                address == null ? "" : address.postcode(),
                address == null ? "" : address.place(),
                telephone == null ? "" : telephone.shown(),
                "");
        return details.email() == null
                ? raw
                : raw.with(DetailField.EMAIL, details.email().value());
    }

    /** As another keyboard or a copied text would have it; the reader tidies it. */
    private static String spoilt(Random dice, String name) {
        return switch (dice.nextInt(4)) {
            case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 1 -> "  " + name.replace(" ", " \u00a0") + " ";
            case 2 -> name.replace("-", "\u2010");
            default -> name;
        };
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }

    private static <T> T pick(Random dice, List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
