package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions on passing a client on. */
final class OnwardConditions {
    private static final Set<DataItem> NAMES = Set.of(DataItem.FIRST_NAME, DataItem.NAME);
    private static final Set<DataItem> WAYS = Set.of(DataItem.ADDRESS, DataItem.TELEPHONE, DataItem.EMAIL);

    private OnwardConditions() {}

    static Verdict notStopped(OnwardRequest request) {
        return Verdict.no(request.file().stoppedForMisuse());
    }

    /** Nobody reached the client: then nobody asked either. */
    static Verdict contacted(OnwardRequest request) {
        FileFacts file = request.file();
        return Verdict.all(Verdict.yes(file.contacted()), Verdict.begun(file.contactOn(), request.day()));
    }

    static Verdict notTakenBack(OnwardRequest request) {
        return Verdict.no(request.file().takenBack());
    }

    static Verdict here(OnwardRequest request) {
        return Verdict.yes(request.file().detailsHere());
    }

    static Verdict byWhoHelps(OnwardRequest request) {
        WorkerFacts worker = request.worker();
        return Verdict.all(
                Verdict.same(worker.role(), Role.SOCIAL_WORKER), Verdict.same(worker.account(), worker.assigned()));
    }

    static Verdict underSecrecy(OnwardRequest request) {
        return Verdict.notOver(request.worker().secrecyUntil(), request.day());
    }

    static Verdict listedHere(OnwardRequest request) {
        PartnerFacts partner = request.partner();
        return Verdict.all(
                Verdict.known(partner.partner()),
                Verdict.yes(partner.listed()),
                Verdict.same(partner.municipality(), request.file().residence()));
    }

    static Verdict namedPerson(OnwardRequest request) {
        PartnerFacts partner = request.partner();
        return Verdict.all(Verdict.known(partner.professional()), Verdict.yes(partner.named()));
    }

    static Verdict told(OnwardRequest request) {
        return Verdict.yes(request.consent().toldInFull());
    }

    /** New: asked after the first contact, by who now passes on, lately, and used nowhere yet. */
    static Verdict agreedAnew(OnwardRequest request) {
        NewConsentFacts consent = request.consent();
        return Verdict.all(
                Verdict.yes(consent.freelyAndExpressly()),
                Verdict.same(consent.askedBy(), request.worker().account()),
                Verdict.begun(request.file().contactOn(), consent.askedOn()),
                Verdict.begun(consent.askedOn(), request.day()),
                Verdict.notOver(lastDay(consent.askedOn()), request.day()),
                Verdict.no(consent.usedBefore()),
                Verdict.no(consent.withdrawn()));
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate asked) {
        return asked == null ? null : asked.plusDays(OnwardPolicy.DAYS_A_CONSENT_COUNTS);
    }

    static Verdict agreedToThem(OnwardRequest request) {
        NewConsentFacts consent = request.consent();
        return Verdict.all(
                Verdict.same(consent.partner(), request.partner().partner()),
                Verdict.same(consent.professional(), request.partner().professional()));
    }

    static Verdict sameOrFewer(OnwardRequest request) {
        return Verdict.all(
                Verdict.within(request.passing(), request.file().received()),
                Verdict.within(request.passing(), request.consent().fields()));
    }

    static Verdict withNames(OnwardRequest request) {
        return Verdict.within(NAMES, request.passing());
    }

    static Verdict reachable(OnwardRequest request) {
        Set<DataItem> passing = request.passing();
        return passing == null ? Verdict.UNKNOWN : Verdict.of(!Collections.disjoint(passing, WAYS));
    }

    static Verdict noFreeText(OnwardRequest request) {
        return Verdict.yes(request.nothingElse());
    }

    static Verdict mailboxAnswers(OnwardRequest request) {
        PartnerFacts partner = request.partner();
        return Verdict.all(Verdict.yes(partner.mailboxConfirmed()), Verdict.yes(partner.testAnswered()));
    }

    static Verdict nothingReturned(OnwardRequest request) {
        return Verdict.no(request.partner().mailReturned());
    }

    static Verdict lineLeft(OnwardRequest request) {
        PartnerFacts partner = request.partner();
        return Verdict.all(Verdict.yes(partner.sheetLive()), Verdict.atLeast(1, partner.linesLeft()));
    }
}
