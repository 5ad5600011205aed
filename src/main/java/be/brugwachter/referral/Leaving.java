package be.brugwachter.referral;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Term;
import be.brugwachter.referral.Referral.Dispatched;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When the details of a referral go, as far as that is known now. */
public final class Leaving {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private Leaving() {}

    /** Whether the client's details are still here. */
    public static boolean detailsHere(Dispatched referral) {
        return switch (referral) {
            case Referral.Withdrawn gone -> false;
            case Referral.Lapsed gone -> false;
            case Referral.Sealed on -> true;
            case Referral.Sent on -> true;
            case Referral.Opened on -> true;
            case Referral.Held on -> true;
            case Referral.Undelivered on -> true;
        };
    }

    /** The last day on which the details are here if nothing more happens. */
    public static LocalDate day(Dispatched referral, Protocol protocol) {
        return switch (referral) {
            case Referral.Opened opened -> day(opened.eraseAt());
            case Referral.Withdrawn gone -> day(gone.since());
            case Referral.Lapsed gone -> day(gone.since());
            case Referral.Sealed on -> lapses(on, protocol);
            case Referral.Sent on -> lapses(on, protocol);
            case Referral.Held on -> lapses(on, protocol);
            case Referral.Undelivered on -> lapses(on, protocol);
        };
    }

    /** That day as people read it. */
    static String words(Dispatched referral, Protocol protocol) {
        return DAY.format(day(referral, protocol));
    }

    private static LocalDate lapses(Dispatched referral, Protocol protocol) {
        Term term = protocol.workingTerms().unopenedParcelLapses();
        var day = referral.since().atZone(BRUSSELS);
        while (!term.before(day.toInstant()).isAfter(referral.since())) {
            day = day.plusDays(1);
        }
        return day.toLocalDate();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BRUSSELS);
    }
}
