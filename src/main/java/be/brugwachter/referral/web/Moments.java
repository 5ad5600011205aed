package be.brugwachter.referral.web;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.referral.Referral;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way of a referral so far, in words. Nothing of it comes from the other bank but that the parcel was opened. */
final class Moments {
    private Moments() {}

    /** One step of its way. */
    record Moment(String day, String words) {}

    private record Step(Instant moment, String words) {}

    /**
     * The steps, oldest first. Of what is erased the days remain, and no hours.
     *
     * @param lost since when its sheet is lost; null when it is not
     */
    static List<Moment> of(Referral referral, List<Past> course, @Nullable Instant lost) {
        List<Step> steps = new ArrayList<>();
        if (referral instanceof Referral.Draft draft) {
            steps.add(new Step(draft.begun(), "Begonnen, met de toestemming van de ouder."));
        }
        course.forEach(past -> step(past, steps));
        if (lost != null) {
            steps.add(new Step(lost, "Het blad met de wachtzinnen is verloren gemeld."));
        }
        boolean daysOnly = referral instanceof Referral.Erased;
        return steps.stream()
                .sorted(Comparator.comparing(Step::moment))
                .map(step ->
                        new Moment(daysOnly ? Words.dayOf(step.moment()) : Words.moment(step.moment()), step.words()))
                .toList();
    }

    private static void step(Past past, List<Step> steps) {
        String words = words(past);
        if (words != null) {
            steps.add(new Step(past.moment(), words));
        }
    }

    private static @Nullable String words(Past past) {
        return switch (past.act()) {
            case REFERRAL_REFUSED -> "De toetsing liet het niet door: " + places(past) + ".";
            case REFERRAL_SEALED -> "Verzegeld, met de toestemming van de ouder.";
            case REFERRAL_SENT -> "De mailserver nam het bericht aan.";
            case PARCEL_DELAYED -> "De mailserver van het OCMW meldde dat het langer duurt.";
            case REFERRAL_UNDELIVERED -> "Het bericht kwam niet aan.";
            case REFERRAL_HELD -> "Aangehouden voor het vertrok: " + places(past) + ".";
            case REFERRAL_OPENED -> "Het OCMW opende het bericht.";
            case WITHDRAWAL_SENT -> "Het OCMW krijgt een verzegelde intrekking.";
            case BREACH_REPORTED -> "Gemeld: dit ging naar het verkeerde OCMW.";
            case WRONG_RECEIVER_TOLD -> "Dat OCMW krijgt een verzegeld bericht om alles te wissen.";
            case REFERRAL_LAPSED -> "Niemand opende het op tijd. De gegevens zijn hier gewist.";
            case REFERRAL_ERASED -> "De gegevens zijn hier gewist.";
            default -> ofTheParent(past.act());
        };
    }

    /** What the parent did alone, or asked. */
    private static @Nullable String ofTheParent(Act act) {
        return switch (act) {
            case CONSENT_WITHDRAWN -> "De ouder trok de toestemming in.";
            case CONSENT_RESTORED -> "De ouder nam de intrekking terug, met de code.";
            case REFERRAL_WITHDRAWN -> "Er vertrekt niets meer. De gegevens zijn hier gewist.";
            case FAMILY_CODE_MADE -> "De ouder kreeg een code.";
            case FAMILY_CODE_RENEWED -> "De ouder kreeg een nieuwe code.";
            case RECEIVER_CALLED -> "Je belde het OCMW dat de ouder introk.";
            default -> null;
        };
    }

    private static String places(Past past) {
        return past.clauses().stream().map(Clause::place).distinct().collect(Collectors.joining(", "));
    }
}
