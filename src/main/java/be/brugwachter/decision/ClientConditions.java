package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions on the data, on what the client was told, and on the client's yes. */
final class ClientConditions {
    private static final Set<DataItem> NAMES = Set.of(DataItem.FIRST_NAME, DataItem.NAME);
    private static final Set<DataItem> WAYS = Set.of(DataItem.ADDRESS, DataItem.TELEPHONE, DataItem.EMAIL);

    private ClientConditions() {}

    static Verdict onlyAgreedData(SharingRequest request) {
        return Verdict.within(passing(request), request.agreed().data());
    }

    static Verdict named(SharingRequest request) {
        return Verdict.within(NAMES, passing(request));
    }

    static Verdict reachable(SharingRequest request) {
        Set<DataItem> passing = passing(request);
        return passing == null ? Verdict.UNKNOWN : Verdict.of(!Collections.disjoint(passing, WAYS));
    }

    static Verdict noFreeText(SharingRequest request) {
        return Verdict.yes(request.referral().nothingElse());
    }

    static Verdict informed(SharingRequest request) {
        InformedFacts informed = request.informed();
        return Verdict.all(
                Verdict.yes(informed.whichData()),
                Verdict.yes(informed.toWhom()),
                Verdict.yes(informed.why()),
                Verdict.yes(informed.whatHappens()),
                Verdict.yes(informed.whatToExpect()),
                Verdict.known(informed.sheet()),
                Verdict.inOrder(informed.toldAt(), request.consent().givenAt()));
    }

    static Verdict consented(SharingRequest request) {
        ConsentFacts consent = request.consent();
        return Verdict.all(
                Verdict.yes(consent.freelyAndExpressly()),
                Verdict.inOrder(consent.givenAt(), request.moment()),
                Verdict.no(consent.usedBefore()),
                Verdict.no(consent.withdrawn()),
                boundToThis(request));
    }

    static Verdict judgedAnew(SharingRequest request) {
        return Verdict.all(
                Verdict.same(request.referral().clients(), 1),
                Verdict.yes(request.referral().judgedTogether()));
    }

    /** A yes counts for one protocol in one version, one receiver, the data and the sheet that the client saw. */
    private static Verdict boundToThis(SharingRequest request) {
        ConsentFacts consent = request.consent();
        return Verdict.all(
                Verdict.same(consent.protocol(), request.protocol().id()),
                Verdict.same(consent.version(), request.protocol().version()),
                Verdict.same(consent.receiver(), request.receiver().party()),
                Verdict.same(consent.sheet(), request.informed().sheet()),
                Verdict.within(passing(request), consent.fields()));
    }

    private static @Nullable Set<DataItem> passing(SharingRequest request) {
        return request.referral().passing();
    }
}
