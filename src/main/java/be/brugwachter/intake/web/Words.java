package be.brugwachter.intake.web;

import be.brugwachter.intake.Due;
import be.brugwachter.intake.ErasureGround;
import be.brugwachter.intake.Intake;
import be.brugwachter.intake.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How the desk speaks: days, states, and when and why everything goes. */
final class Words {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH.mm 'uur'", DUTCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm 'uur'", DUTCH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BRUSSELS));
    }

    static String hour(Instant moment) {
        return HOUR.format(moment.atZone(BRUSSELS));
    }

    /** Since when a client waits. */
    static String since(Place place) {
        LocalDate came = LocalDate.ofInstant(place.arrival().arrived(), BRUSSELS);
        long days = ChronoUnit.DAYS.between(came, place.today());
        return days == 0
                ? "sinds vandaag"
                : days == 1 ? "sinds gisteren" : "sinds " + day(came) + ", " + days + " dagen";
    }

    static String state(Intake intake) {
        return switch (intake) {
            case Intake.Received on -> "wacht";
            case Intake.Assigned on -> "opgenomen, nog geen contact";
            case Intake.Contacted on -> "contact gelegd";
            case Intake.FileOpened file ->
                file.keeping() instanceof Intake.Keeping.Here ? "dossier hier" : "overgedragen";
            case Intake.Erased on -> "gewist";
        };
    }

    /** The colour of the state, by its name in {@code parts/state}. */
    static String kind(Place place) {
        return switch (place.due()) {
            case WAITS_LONG, DECIDE -> "fout";
            case SOON -> "let-op";
            case NOTHING -> place.intake() instanceof Intake.Received ? "rust" : "onderweg";
        };
    }

    /** When and why the data go. */
    static String strip(Place place) {
        return switch (place.intake()) {
            case Intake.FileOpened file
            when file.keeping() instanceof Intake.Keeping.Here ->
                "Dit is een cliëntdossier. Het blijft hier tot "
                        + place.protocol().retention().clientFile().yearsAfterClosing()
                        + " jaar na de afsluiting (artikel 3).";
            case Intake.FileOpened file -> "De gegevens zijn hier gewist: ze staan in jullie dossiersysteem.";
            case Intake.Contacted on -> "De gegevens gaan hier weg zodra je de uitkomst noteert (artikel 3).";
            case Intake.Open on -> waiting(place);
            case Intake.Erased on -> "De gegevens zijn hier gewist.";
        };
    }

    private static String waiting(Place place) {
        String last = place.lastDay().map(Words::day).orElse("");
        return place.due() == Due.DECIDE
                ? "De afgesproken tijd liep tot " + last + ". Niets gaat vanzelf weg: jij beslist (artikel 3)."
                : "Er gaat niets vanzelf weg. Is er op " + last
                        + " nog geen contact, dan beslist een mens (artikel 3).";
    }

    static String reason(ErasureGround ground) {
        return ground.sentence();
    }
}
