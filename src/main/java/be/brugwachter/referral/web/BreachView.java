package be.brugwachter.referral.web;

import be.brugwachter.referral.BreachDesk.Reported;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as the officer's page shows it.
 *
 * @param until the last moment to tell the supervisory authority (GDPR art. 33): 72 hours after somebody here knew
 * @param reach how far it got and what to do now
 * @param seen when the officer saw it
 */
record BreachView(
        UUID id,
        String receiver,
        String reported,
        String until,
        String reach,
        @Nullable String seen) {
    private static final Duration TO_TELL = Duration.ofDays(3);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H.mm 'uur'")
            .withLocale(Locale.of("nl", "BE"))
            .withZone(ZoneId.of("Europe/Brussels"));

    static BreachView of(Reported reported, String receiver) {
        Instant at = reported.line().reported();
        return new BreachView(
                reported.line().id(),
                receiver,
                MOMENT.format(at),
                MOMENT.format(at.plus(TO_TELL)),
                words(reported),
                reported.line().seen().map(MOMENT::format).orElse(null));
    }

    private static String words(Reported reported) {
        return switch (reported.reach()) {
            case KEPT -> "Het bericht was nog hier. Er is niets vertrokken, en de gegevens zijn gewist.";
            case LETTER_UNDERWAY ->
                "Het bericht was al weg. Het OCMW krijgt een verzegelde vraag om alles te wissen, maar opende die nog niet. Bel de functionaris daar.";
            case LETTER_OPENED ->
                "Het bericht was al weg. Het OCMW opende de verzegelde vraag om alles te wissen. Vraag de functionaris daar om te bevestigen dat het gebeurde.";
            case CALL ->
                "Het bericht was al weg, en er kon geen verzegelde vraag achteraan. Bel vandaag nog de functionaris van het OCMW, en noem geen namen.";
            case ERASED -> "De doorverwijzing is intussen gewist. Alleen de dag blijft.";
        };
    }
}
