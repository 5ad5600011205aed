package be.brugwachter.site.web;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Lost;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A lost client as the page shows it: all that is known, and whom to ask.
 *
 * @param number the first signs of the id, to say over the telephone; empty for a line of a register
 * @param protocol with whom, as far as that can be known; may be empty
 * @param colleague who made the referral, or had the intake last; empty for the software itself
 */
record LostCard(UUID id, String number, String moment, String protocol, String state, String colleague, String next) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm", Locale.forLanguageTag("nl-BE"))
            .withZone(ZoneId.of("Europe/Brussels"));
    private static final int SPOKEN = 8;

    /**
     * Puts it in words.
     *
     * @param team whom to ask: the local team, in a few words
     */
    static LostCard of(Lost lost, String protocol, String team, String colleague) {
        return new LostCard(
                lost.id(),
                lost.id().toString().substring(0, SPOKEN),
                MOMENT.format(lost.came()),
                protocol,
                state(lost),
                colleague,
                lost.kind() == Lost.Kind.REFERRAL ? atSender(lost, team) : atReceiver(lost, team));
    }

    /** A line of a register: what it was, and how it gets there again. */
    static LostCard line(Lost lost, String colleague) {
        return new LostCard(
                lost.id(),
                "",
                MOMENT.format(lost.came()),
                "",
                LostLine.of(lost.last()).was(),
                colleague,
                LostLine.of(lost.last()).next());
    }

    private static String state(Lost lost) {
        return switch (lost.last()) {
            case REFERRAL_SENT -> "vertrokken naar het OCMW";
            case REFERRAL_HELD -> "aangehouden: niet vertrokken";
            case REFERRAL_UNDELIVERED -> "niet aangekomen";
            case REFERRAL_OPENED -> "geopend door het OCMW";
            case REFERRAL_STOPPED -> "ingetrokken door de ouder, met de code";
            case WITHDRAWAL_SENT -> "ingetrokken; of de brief daarover vertrok, weet het logboek niet";
            case WRONG_RECEIVER_TOLD ->
                "gemeld als verkeerd verstuurd; of de brief daarover vertrok, weet het logboek niet";
            case INTAKE_RECEIVED -> "binnengekomen, nog bij niemand";
            case INTAKE_ASSIGNED, INTAKE_TAKEN_OVER -> "opgenomen door iemand van het onthaal";
            case CONTACT_TRIED, CONTACT_KEPT_TRYING -> "iemand van het onthaal probeerde te bellen";
            case CONTACT_MADE -> "er was al contact";
            case FILE_OPENED, FILE_CLOSED -> "er was al een dossier";
            default -> "verzegeld; of het vertrok, weet het logboek niet";
        };
    }

    private static String atSender(Lost lost, String team) {
        String call = "Bel " + team + " en geef de dag en het uur: daar weten ze nog welk gezin het was. ";
        return switch (lost.last()) {
            case REFERRAL_OPENED ->
                call
                        + "Het OCMW heeft het gezin al. Intrekken kan hier niet meer: wil de ouder dat, dan belt het team het OCMW.";
            case REFERRAL_SENT ->
                call
                        + "Het team vraagt aan het OCMW of het bericht van die dag geopend werd, zonder namen. Zo niet, dan vraagt het de ouder opnieuw.";
            case WITHDRAWAL_SENT, REFERRAL_STOPPED ->
                call
                        + "Het team belt vandaag nog het OCMW, zonder namen: de ouder trok zijn toestemming in, en het bericht over dat gezin moet weg.";
            case WRONG_RECEIVER_TOLD ->
                call
                        + "Het team belt vandaag nog dat OCMW, zonder namen: een bericht kwam daar verkeerd toe, en alles ervan moet weg.";
            default -> call + "Het team vraagt de ouder of die het nog wil, en maakt een nieuwe doorverwijzing.";
        };
    }

    private static String atReceiver(Lost lost, String team) {
        String call = "bel " + team
                + ", zonder namen. Geef de dag, het uur en het nummer, en vraag om het gezin opnieuw door te verwijzen.";
        return lost.last() == Act.INTAKE_RECEIVED
                ? "B" + call.substring(1)
                : "Vraag eerst bij het onthaal wie dit gezin opnam. Weet niemand het, " + call;
    }
}
