package be.brugwachter.retention.web;

import be.brugwachter.retention.ShelfName;
import be.brugwachter.retention.Stock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One shelf on the page.
 *
 * @param living how many records, in words
 * @param first the first day on which one goes by a clock; null when none does
 * @param hindrance why something may not go yet; null when nothing is in the way
 */
record ShelfView(
        String name,
        boolean empty,
        String living,
        @Nullable String first,
        String why,
        @Nullable String hindrance) {
    static ShelfView of(ShelfName name, Stock stock, Optional<String> hindrance) {
        return new ShelfView(
                name.dutch(),
                stock.living().isPresent() && stock.living().getAsInt() == 0,
                stock.living().isPresent() ? words(stock.living().getAsInt()) : "niet geteld",
                stock.first().map(Days::day).orElse(null),
                stock.why(),
                hindrance.orElse(null));
    }

    private static String words(int living) {
        return living > Stock.MOST ? "meer dan 1.000" : String.valueOf(living);
    }
}
