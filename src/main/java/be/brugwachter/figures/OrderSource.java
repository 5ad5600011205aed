package be.brugwachter.figures;

import java.time.YearMonth;
import java.util.List;

/** A room that knows whether something is in order, for the monthly mail to the own people. */
@FunctionalInterface
public interface OrderSource {
    /** What there is to say of a month that is over, for the party inside whose walls the work runs. */
    List<Order> of(YearMonth month);

    /**
     * One thing.
     *
     * @param fine whether it is in order
     * @param sentence a Dutch sentence, with the next step when it is not; never a person, never a count of people
     */
    record Order(boolean fine, String sentence) {}
}
