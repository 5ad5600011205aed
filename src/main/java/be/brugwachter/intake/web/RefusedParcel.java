package be.brugwachter.intake.web;

import be.brugwachter.intake.Quarantined;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** A parcel in quarantine, as a page shows it. */
record RefusedParcel(UUID id, String title, String sentence, String arrived) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'om' HH.mm 'uur'", Locale.forLanguageTag("nl-BE"))
            .withZone(ZoneId.of("Europe/Brussels"));

    static RefusedParcel of(Quarantined refused) {
        return new RefusedParcel(
                refused.id(), title(refused), refused.reason().sentence(), MOMENT.format(refused.arrived()));
    }

    private static String title(Quarantined refused) {
        return switch (refused.reason()) {
            case SIGNATURE -> "De handtekening klopt niet";
            case ARCHIVE -> "Geen enkele regel opent dit pakje";
            case CONTENT -> "In het pakje zit iets anders";
            case SENDER -> "Het komt van een andere afzender";
            case RECEIVER -> "Het is voor een andere organisatie";
            case LINE -> "De regel klopt niet";
            case ONWARD -> "Een ander OCMW gaf iemand door";
            case EXPIRED -> "Dit pakje is vervallen";
        };
    }
}
