package be.brugwachter.referral.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.decision.Ground;
import be.brugwachter.protocol.ProtocolId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ground as the page shows it.
 *
 * @param article where the clause stands
 * @param sentence why
 * @param reason what the team member can do
 * @param text the button to the place where it can be mended, if this person can mend it
 * @param href where that button leads
 */
record RefusalView(
        String article,
        String sentence,
        String reason,
        @Nullable String text,
        @Nullable String href) {

    static List<RefusalView> of(List<Ground> grounds, UUID draft, ProtocolId protocol) {
        return grounds.stream().map(ground -> of(ground, draft, protocol)).toList();
    }

    private static RefusalView of(Ground ground, UUID draft, ProtocolId protocol) {
        String there = "/doorverwijzingen/" + draft;
        return switch (ground.clause()) {
            case OCMW_OF_RESIDENCE, NAME_TO_IDENTIFY, CONTACT_TO_REACH ->
                view(ground, "Pas de gegevens aan", there + "/gegevens");
            case AIM_OF_SENDING, CLIENT_MET_IN_TASK, EACH_REFERRAL_ANEW ->
                view(ground, "Kijk opnieuw na", there + "/nakijken");
            case INFORMED, CONSENTED -> view(ground, "Begin opnieuw met de ouder", "/doorverwijzingen/nieuw");
            case SENDER_UNDER_SECRECY -> view(ground, "Bekijk je eigen gegevens", "/mijn-gegevens");
            default -> view(ground, "Bekijk het protocol", "/protocollen/" + protocol);
        };
    }

    private static RefusalView view(Ground ground, String text, String href) {
        return new RefusalView(place(ground.clause()), ground.sentence(), ground.nextStep(), text, href);
    }

    private static String place(Clause clause) {
        String place = clause.place();
        return place.length() == 1 ? "aanhef " + place : place;
    }
}
