package be.brugwachter.referral;

import be.brugwachter.protocol.Effect;
import be.brugwachter.protocol.Effect.Theme;
import be.brugwachter.protocol.Ending;
import be.brugwachter.protocol.EndingWitness;
import be.brugwachter.protocol.Protocol;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the ending of a protocol does to the referrals of the sender. */
final class ReferralEndings implements EndingWitness {
    private final ReferralStock referrals;

    ReferralEndings(ReferralStock referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Effect> effects(Protocol protocol, Ending ending) {
        Map<String, Long> standing = referrals.standing(protocol.id().value());
        long drafts = many(standing, "DRAFT");
        long held = many(standing, "HELD");
        long closed = many(standing, "SEALED") + (ending.atOnce() ? held : 0);
        long stuck = many(standing, "UNDELIVERED") + (ending.atOnce() ? 0 : held);
        long sent = many(standing, "SENT");
        long opened = many(standing, "OPENED");
        return Stream.of(drafts(drafts, ending), waiting(closed, ending), stuck(stuck), unopened(sent), kept(opened))
                .filter(effect -> effect.many() > 0)
                .toList();
    }

    private static Effect drafts(long many, Ending ending) {
        return new Effect(
                Theme.WAITS,
                many,
                "Concepten: " + many
                        + (ending.atOnce()
                                ? ". Die kunnen niet meer vertrekken en gaan na 24 uur vanzelf weg. Het team geeft het gezin de kaart van het OCMW."
                                : ". Die kunnen nog vertrekken tot en met de laatste dag."));
    }

    private static Effect waiting(long many, Ending ending) {
        return new Effect(
                Theme.WAITS,
                many,
                "Verzegeld, en nog hier: " + many
                        + (ending.atOnce()
                                ? ". Dat wordt aangehouden en niet verstuurd. Het team ziet het."
                                : ". Dat vertrekt gewoon."));
    }

    private static Effect stuck(long many) {
        return new Effect(
                Theme.WAITS,
                many,
                "Teruggekomen of aangehouden: " + many + ". Dat vertrekt niet. Het team ziet het en kijkt het na.");
    }

    private static Effect unopened(long many) {
        return new Effect(
                Theme.UNOPENED,
                many,
                "In de mailbox van het OCMW, nog niet geopend: " + many
                        + ". Dat haalt niemand terug. Spreek met het OCMW af wat ermee gebeurt.");
    }

    private static Effect kept(long many) {
        return new Effect(
                Theme.KEPT,
                many,
                "Geopend door het OCMW: " + many
                        + ". De gegevens gaan hier weg op de dag die al vastligt. Dag, toestemming en versie blijven.");
    }

    private static long many(Map<String, Long> standing, String state) {
        return standing.getOrDefault(state, 0L);
    }
}
