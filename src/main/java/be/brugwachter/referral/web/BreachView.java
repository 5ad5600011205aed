package be.brugwachter.referral.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.protocol.Dates;
import be.brugwachter.referral.BreachDesk.Reach;
import be.brugwachter.referral.BreachDesk.Reported;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as the officer's page shows it.
 *
 * @param until the last moment to tell the supervisory authority (GDPR art. 33): 72 hours after somebody here knew
 * @param late whether that moment has passed
 * @param kept whether it is certain that nothing left, so that there is nobody to call
 * @param reach how far it got and what to do now
 * @param seen when the officer saw it
 */
record BreachView(
        UUID id,
        String receiver,
        String reported,
        String until,
        boolean late,
        boolean kept,
        String reach,
        @Nullable String seen) {
    static BreachView of(Reported reported, String receiver, Instant now) {
        Instant at = reported.line().reported();
        Instant until = at.plus(BreachCase.TO_TELL);
        return new BreachView(
                reported.line().id(),
                receiver,
                Dates.dutch(at),
                Dates.dutch(until),
                now.isAfter(until),
                reported.reach() == Reach.KEPT,
                words(reported),
                reported.line().seen().map(Dates::dutch).orElse(null));
    }

    private static String words(Reported reported) {
        return switch (reported.reach()) {
            case KEPT ->
                "Het bericht was nog hier. Er is niets vertrokken, en de gegevens zijn gewist. Je hoeft niemand te bellen.";
            case LETTER_UNDERWAY ->
                "Reken erop dat het bericht aankwam. Het OCMW krijgt een verzegelde vraag om alles te wissen, maar opende die nog niet. Bel de functionaris daar.";
            case LETTER_OPENED ->
                "Het bericht kwam aan. Het OCMW opende de verzegelde vraag om alles te wissen. Vraag de functionaris daar om te bevestigen dat het gebeurde.";
            case CALL ->
                "Reken erop dat het bericht aankwam. Onze verzegelde vraag om alles te wissen raakte niet tot daar. Bel vandaag nog de functionaris van het OCMW, en noem geen namen.";
            case ERASED -> "De doorverwijzing is intussen gewist. Alleen de dag blijft.";
        };
    }
}
