package be.brugwachter.referral;

import be.brugwachter.clause.Clause;
import be.brugwachter.consent.Consent;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.Point;
import be.brugwachter.decision.AgreedFacts;
import be.brugwachter.decision.CaseFacts;
import be.brugwachter.decision.ClientFacts;
import be.brugwachter.decision.ConsentFacts;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.decision.InformedFacts;
import be.brugwachter.decision.ProtocolFacts;
import be.brugwachter.decision.ReceiverFacts;
import be.brugwachter.decision.SenderFacts;
import be.brugwachter.decision.SharingPolicy;
import be.brugwachter.decision.SharingRequest;
import be.brugwachter.disclosure.SecondLook;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers every fact afresh and asks the policy: when a team member sends, and again when the courier comes. */
class Gate implements SecondLook {
    private final ReferralStore store;
    private final ConsentDesk consents;
    private final StaffDesk staff;
    private final KnownFacts known;
    private final Logbook logbook;

    Gate(ReferralStore store, ConsentDesk consents, StaffDesk staff, KnownFacts known, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.staff = staff;
        this.known = known;
        this.logbook = logbook;
    }

    /** What the policy says of this referral now. */
    Decision judge(UUID id, Course course, boolean attested) {
        return SharingPolicy.decide(gather(id, course, attested));
    }

    /** Asked by the courier: the referral was attested when it was sent, everything else is looked at anew. */
    @Override
    public List<Clause> grounds(UUID subject) {
        if (!(store.find(subject).orElse(null) instanceof Referral.Dispatched referral)) {
            return List.of(Clause.CONSENTED);
        }
        return switch (judge(subject, referral.course(), true)) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused refused ->
                refused.grounds().stream().map(Ground::clause).toList();
        };
    }

    private SharingRequest gather(UUID id, Course course, boolean attested) {
        Instant now = logbook.now();
        Optional<Standing> standing = known.standing(course.protocol(), now);
        Optional<Consent> consent = consents.find(course.consent());
        @Nullable Referral referral = store.find(id).orElse(null);
        return new SharingRequest(
                now,
                theCase(id, standing, attested),
                standing.map(KnownFacts::life).orElseGet(Gate::noProtocol),
                standing.map(KnownFacts::agreed).orElseGet(Gate::nothingAgreed),
                sender(course),
                client(id, attested),
                standing.map(stands -> known.receiver(stands, referral instanceof Referral.Dispatched))
                        .orElseGet(Gate::noReceiver),
                consent.map(Gate::informed).orElseGet(Gate::notInformed),
                consent.map(yes -> consented(yes, referral)).orElseGet(Gate::noConsent));
    }

    private CaseFacts theCase(UUID id, Optional<Standing> standing, boolean attested) {
        @Nullable Set<DataItem> passing = passing(id);
        return new CaseFacts(
                1,
                attested,
                attested,
                standing.flatMap(stands -> stands.protocol().purposes().receiver().stream()
                                .map(Purposes.Purpose::id)
                                .findFirst())
                        .orElse(null),
                passing,
                passing != null);
    }

    private @Nullable Set<DataItem> passing(UUID id) {
        return store.details(id)
                .map(ClientDetails::of)
                .filter(DetailsOutcome.Accepted.class::isInstance)
                .map(accepted -> ((DetailsOutcome.Accepted) accepted).details().items())
                .orElse(null);
    }

    private SenderFacts sender(Course course) {
        Optional<Account> account = staff.find(course.account());
        return new SenderFacts(
                account.filter(known -> known.roles().contains(Role.TEAM_MEMBER))
                        .map(member -> Role.TEAM_MEMBER)
                        .orElse(null),
                account.flatMap(Account::localTeam).orElse(null),
                account.flatMap(Account::secrecyUntil).orElse(null));
    }

    private ClientFacts client(UUID id, boolean attested) {
        Optional<Municipality> residence = store.residence(id);
        return new ClientFacts(attested, residence.map(Municipality::nis).orElse(null), residence.isPresent());
    }

    private static InformedFacts informed(Consent consent) {
        Set<Point> told = consent.terms().told().points();
        return new InformedFacts(
                told.contains(Point.WHICH_DATA),
                told.contains(Point.TO_WHOM),
                told.contains(Point.WHY),
                told.contains(Point.WHAT_HAPPENS),
                told.contains(Point.WHAT_TO_EXPECT),
                consent.terms().told().sheet(),
                consent.terms().told().at());
    }

    /** A consent used by this very referral, on its way already, was not used before. */
    private static ConsentFacts consented(Consent consent, @Nullable Referral referral) {
        Consent.Terms terms = consent.terms();
        boolean usedBefore = consent instanceof Consent.Used && referral instanceof Referral.Draft;
        return new ConsentFacts(
                true,
                terms.givenAt(),
                usedBefore,
                consent instanceof Consent.Withdrawn,
                terms.protocol().value(),
                terms.protocolVersion(),
                terms.receiver(),
                terms.fields(),
                terms.told().sheet());
    }

    private static ProtocolFacts noProtocol() {
        return new ProtocolFacts(null, null, null, null, null, null, null, null);
    }

    private static AgreedFacts nothingAgreed() {
        return new AgreedFacts(null, null, null, null, null, null, null, null, null);
    }

    private static ReceiverFacts noReceiver() {
        return new ReceiverFacts(null, false, null, null, null, null, null, null, null, null);
    }

    private static InformedFacts notInformed() {
        return new InformedFacts(null, null, null, null, null, null, null);
    }

    private static ConsentFacts noConsent() {
        return new ConsentFacts(null, null, null, null, null, null, null, null, null);
    }
}
