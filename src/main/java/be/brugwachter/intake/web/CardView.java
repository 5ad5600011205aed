package be.brugwachter.intake.web;

import be.brugwachter.intake.Card;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.PhoneNumber;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.PersonalData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of a person as the page shows it.
 *
 * @param street and the rest of the address; null when it was left out
 * @param call the number in the form that a telephone takes, or null
 * @param map where a map of the address is found, for who asks; or null
 * @param attempts what was tried, oldest first
 * @param until until when this reading counts
 */
record CardView(
        String name,
        @Nullable String street,
        @Nullable String town,
        String municipality,
        @Nullable String telephone,
        @Nullable String call,
        @Nullable String email,
        @Nullable String map,
        List<String> attempts,
        String until)
        implements PersonalData {

    static CardView of(Card card) {
        RawDetails raw = card.client().details();
        String street = join(raw.street(), raw.number(), raw.box().isEmpty() ? "" : "bus " + raw.box());
        String town = join(raw.postcode(), raw.place());
        PhoneNumber number = number(raw);
        return new CardView(
                join(raw.firstName(), raw.name()),
                orNull(street),
                orNull(town),
                card.client().residence().name(),
                number == null ? orNull(raw.telephone()) : number.shown(),
                number == null ? null : number.e164(),
                orNull(raw.email()),
                street.isEmpty() ? null : map(street + ", " + town),
                attempts(card),
                Words.hour(card.until()));
    }

    private static @Nullable PhoneNumber number(RawDetails raw) {
        return ClientDetails.of(raw) instanceof DetailsOutcome.Accepted(ClientDetails details)
                ? details.telephone()
                : null;
    }

    private static List<String> attempts(Card card) {
        return card.attempts().stream()
                .map(each -> Words.moment(each.moment()) + ": " + each.way().dutch() + ", "
                        + each.result().dutch())
                .toList();
    }

    private static String map(String address) {
        return "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String join(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "CardView[…]";
    }
}
