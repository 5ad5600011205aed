package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.Parcel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test parcel as a page shows it. */
record TestCard(
        String state,
        String kind,
        String moment,
        @Nullable String reason,
        @Nullable String nextStep) {
    static List<TestCard> of(List<Parcel> tests) {
        return tests.stream().map(TestCard::of).toList();
    }

    private static TestCard of(Parcel test) {
        var trouble = test.trouble();
        return new TestCard(
                words(test),
                kind(test),
                Days.write(test.movedAt()),
                trouble == null ? null : trouble.reason(),
                trouble == null ? null : trouble.nextStep());
    }

    private static String words(Parcel test) {
        return switch (test.state()) {
            case WAITING, ATTEMPTED -> "onderweg";
            case ACCEPTED -> "aanvaard door de mailserver";
            case OPENED -> "geopend, de code kwam terug";
            case UNDELIVERED -> "niet aangekomen";
            case HELD -> "aangehouden";
            case WITHHELD -> "teruggenomen";
        };
    }

    private static String kind(Parcel test) {
        return switch (test.state()) {
            case WAITING, ATTEMPTED, ACCEPTED -> "onderweg";
            case OPENED -> "goed";
            case UNDELIVERED -> "fout";
            case HELD -> "let-op";
            case WITHHELD -> "rust";
        };
    }
}
