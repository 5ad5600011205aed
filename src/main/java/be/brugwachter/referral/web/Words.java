package be.brugwachter.referral.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each state of a referral is called, means, and asks of the team member. */
final class Words {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH.mm 'uur'", DUTCH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOf(Instant moment) {
        return DAY.format(moment.atZone(BRUSSELS));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BRUSSELS));
    }

    /** The badge, by its name in {@code parts/state}. */
    static String badge(Referral referral) {
        return switch (referral) {
            case Referral.Draft on -> "DRAFT";
            case Referral.Sealed on -> "UNDERWAY";
            case Referral.Sent on -> "ACCEPTED";
            case Referral.Opened on -> "OPENED";
            case Referral.Undelivered on -> "RETURNED";
            case Referral.Held on -> "HELD";
            case Referral.Withdrawn on -> "WITHDRAWN";
            case Referral.Lapsed on -> "LAPSED";
            case Referral.Erased on -> "ERASED";
        };
    }

    /** What the state means, in one sentence. */
    static String meaning(Referral referral) {
        return switch (referral) {
            case Referral.Draft on -> "Je bent hier nog mee bezig. Een concept gaat na 24 uur vanzelf weg.";
            case Referral.Sealed on -> "Het bericht is verzegeld en vertrekt binnen enkele minuten.";
            case Referral.Sent on -> "De mailserver nam het bericht aan. Het wacht nu op het onthaal van het OCMW.";
            case Referral.Opened on -> "Iemand van het OCMW opende het bericht en neemt contact op met de ouder.";
            case Referral.Undelivered on -> "Het bericht kwam terug. Niemand heeft het gelezen.";
            case Referral.Held on ->
                "Bij het vertrek keken we nog eens na, en toen mocht het niet meer. Het bericht is hier.";
            case Referral.Withdrawn on -> "De ouder trok de toestemming in. We wisten de gegevens hier meteen.";
            case Referral.Lapsed on -> "Niemand opende het bericht op tijd. De gegevens zijn hier weg.";
            case Referral.Erased on -> "De gegevens zijn hier gewist. Alleen de dag en de reden bleven.";
        };
    }

    /** What the team member does now, if anything. */
    static @Nullable String next(Referral referral) {
        return switch (referral) {
            case Referral.Draft on -> "Ga verder, of laat het concept vervallen.";
            case Referral.Undelivered on ->
                "Vraag je protocolbeheerder of de mailbox nog klopt. Bel intussen samen met de ouder naar het OCMW.";
            case Referral.Held held
            when Set.copyOf(held.grounds()).equals(Set.of(Clause.CONSENTED)) ->
                "De ouder trok de toestemming in. Je hoeft niets te doen.";
            case Referral.Held held -> "Dit stond in de weg: " + clauses(held.grounds()) + " Vertel het de ouder.";
            case Referral.Lapsed on -> "Vraag de ouder of die het nog wil, en begin dan opnieuw.";
            default -> null;
        };
    }

    private static String clauses(List<Clause> grounds) {
        return grounds.stream()
                .map(clause -> clause.wording() + " (" + clause.place() + ")")
                .collect(Collectors.joining(" "));
    }

    /**
     * When and why the details go, or went.
     *
     * @param last the last day they are here if nobody opens the message; null when that is not known
     */
    static String erasure(Referral referral, @Nullable LocalDate last) {
        return switch (referral) {
            case Referral.Draft draft ->
                "Een concept gaat 24 uur na het begin weg, op "
                        + moment(draft.begun().plus(DraftDesk.LIFE)) + ".";
            case Referral.Opened opened ->
                "De gegevens gaan hier weg op " + moment(opened.eraseAt())
                        + ", 48 uur nadat het OCMW het bericht opende.";
            case Referral.Withdrawn on ->
                "De gegevens zijn hier weg sinds " + moment(on.since()) + ": de ouder trok de toestemming in.";
            case Referral.Lapsed on ->
                "De gegevens zijn hier weg sinds " + moment(on.since()) + ": niemand opende het bericht op tijd.";
            case Referral.Erased erased -> "Gewist op " + day(erased.day()) + ": " + reason(erased.ground()) + ".";
            case Referral.Sealed on -> whileUnderway(last);
            case Referral.Sent on -> whileUnderway(last);
            case Referral.Held on -> whileUnderway(last);
            case Referral.Undelivered on -> whileUnderway(last);
        };
    }

    private static String whileUnderway(@Nullable LocalDate last) {
        return "De gegevens gaan hier weg 48 uur nadat het OCMW het bericht opende, en meteen als de ouder de toestemming bij jou intrekt. Met de code kan de ouder zich nog drie dagen bedenken."
                + (last == null ? "" : " Opent niemand het bericht, dan gaan ze weg na " + day(last) + ".");
    }

    private static String reason(Referral.ErasureGround ground) {
        return switch (ground) {
            case OPENED -> "48 uur nadat het bericht geopend was";
            case WITHDRAWN -> "de ouder trok de toestemming in";
            case LAPSED -> "niemand opende het bericht op tijd";
        };
    }
}
