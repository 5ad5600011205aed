package be.brugwachter.figures;

import be.brugwachter.audit.BookDesk;
import be.brugwachter.figures.OrderSource.Order;
import be.brugwachter.protocol.Dates;
import be.brugwachter.retention.RetentionDesk;
import be.brugwachter.retention.RoundReport.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Whether the book holds, and whether everything went that had to go. */
final class HouseOrder implements OrderSource {
    private final BookDesk book;
    private final RetentionDesk retention;

    HouseOrder(BookDesk book, RetentionDesk retention) {
        this.book = book;
        this.retention = retention;
    }

    @Override
    public List<Order> of(YearMonth month) {
        return List.of(chain(), rounds(month));
    }

    private Order chain() {
        return book.verifyAtRest().holds()
                ? new Order(true, "Het logboek staat er zoals het geschreven werd.")
                : new Order(
                        false,
                        "Het logboek klopt niet meer. Kijk onder Logboek welke regel het is, en bel de beheerder.");
    }

    private Order rounds(YearMonth month) {
        LocalDate first = book.begin().map(Dates::day).orElse(month.atDay(1));
        LocalDate from = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        Map<Outcome, Integer> days = retention.days(from, until);
        if (days.containsKey(Outcome.FAILED)) {
            return new Order(
                    false, "Op een dag lukte het wissen niet. Kijk onder Bewaren en wissen, en bel de beheerder.");
        }
        if (days.containsKey(Outcome.HINDERED)) {
            return new Order(false, "Iets mocht nog niet weg. Kijk onder Bewaren en wissen wat eraan te doen is.");
        }
        return days.getOrDefault(Outcome.DONE, 0) < ChronoUnit.DAYS.between(from, until)
                ? new Order(
                        false,
                        "Niet elke dag liep de ronde die wist wat weg moet. Vraag de beheerder of alles draaide.")
                : new Order(true, "Wat weg moest, ging elke dag op tijd weg.");
    }
}
