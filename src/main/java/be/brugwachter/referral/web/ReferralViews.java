package be.brugwachter.referral.web;

import be.brugwachter.consent.FileReference;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.Course;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Leaving;
import be.brugwachter.referral.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a referral is shown: the team's own reference, the OCMW, the state. Never a name. */
@Component
class ReferralViews {
    private final FollowDesk follow;
    private final ProtocolDesk protocols;

    ReferralViews(FollowDesk follow, ProtocolDesk protocols) {
        this.follow = follow;
        this.protocols = protocols;
    }

    /** A line of the list. */
    record Line(
            String href,
            @Nullable String reference,
            String receiver,
            String state,
            String since,
            @Nullable String todo) {}

    /** A page of its own. */
    record Whole(
            @Nullable String reference,
            String receiver,
            String sender,
            String state,
            String sentence,
            @Nullable String next,
            List<Moments.Moment> moments,
            String erased) {
        /** The same, after it was reported that it went to the wrong OCMW. */
        Whole wrongly() {
            String noted = "Je meldde dat dit naar het verkeerde OCMW ging. De gegevens zijn hier weg.";
            return new Whole(reference, receiver, sender, state, noted, null, moments, erased);
        }
    }

    Line line(Referral referral) {
        String href = "/doorverwijzingen/" + referral.id() + (referral instanceof Referral.Draft ? "/gegevens" : "");
        return new Line(
                href,
                reference(referral),
                receiver(referral),
                Words.badge(referral),
                since(referral),
                follow.trouble(referral).map(Trouble::nextStep).orElseGet(() -> next(referral)));
    }

    Whole whole(Referral referral) {
        Optional<Trouble> trouble = follow.trouble(referral);
        return new Whole(
                reference(referral),
                receiver(referral),
                team(course(referral)),
                Words.badge(referral),
                trouble.map(Trouble::reason).orElseGet(() -> Words.meaning(referral)),
                trouble.map(Trouble::nextStep).orElseGet(() -> next(referral)),
                Moments.of(
                        referral,
                        follow.course(referral),
                        follow.sheetLost(referral).orElse(null)),
                Words.erasure(referral, lastDay(referral)));
    }

    private @Nullable LocalDate lastDay(Referral referral) {
        return referral instanceof Referral.Dispatched on
                ? protocols
                        .byId(on.course().protocol(), on.course().protocolVersion())
                        .map(protocol -> Leaving.day(on, protocol))
                        .orElse(null)
                : null;
    }

    /** A silent mailbox asks for a call; else what the state asks. */
    private @Nullable String next(Referral referral) {
        Course course = course(referral);
        return course == null
                ? Words.next(referral)
                : protocols
                        .byId(course.protocol(), course.protocolVersion())
                        .filter(protocol -> follow.silent(referral, protocol))
                        .map(protocol ->
                                "Al " + protocol.workingTerms().silentMailbox().dutch()
                                        + " opende niemand dit bericht. Bel het OCMW, noem geen namen.")
                        .orElseGet(() -> Words.next(referral));
    }

    private static @Nullable Course course(Referral referral) {
        return switch (referral) {
            case Referral.Draft draft -> draft.course();
            case Referral.Dispatched on -> on.course();
            case Referral.Erased erased -> null;
        };
    }

    private static String team(@Nullable Course course) {
        return course == null ? "Kind en Gezin" : course.team();
    }

    private @Nullable String reference(Referral referral) {
        Course course = course(referral);
        return course == null
                ? null
                : follow.file(course).map(FileReference::value).orElse(null);
    }

    private String receiver(Referral referral) {
        Course course = course(referral);
        return course == null
                ? "het OCMW"
                : protocols
                        .byId(course.protocol(), course.protocolVersion())
                        .map(Protocol::receiver)
                        .map(profile -> profile.name())
                        .orElse("het OCMW");
    }

    private static String since(Referral referral) {
        return switch (referral) {
            case Referral.Draft draft -> Words.moment(draft.begun());
            case Referral.Dispatched on -> Words.moment(on.since());
            case Referral.Erased erased -> Words.day(erased.day());
        };
    }
}
