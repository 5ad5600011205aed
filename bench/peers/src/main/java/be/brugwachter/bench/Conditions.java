package be.brugwachter.bench;

import be.brugwachter.decision.ConsentFacts;
import be.brugwachter.decision.End;
import be.brugwachter.decision.InformedFacts;
import be.brugwachter.decision.ReceiverFacts;
import be.brugwachter.decision.SharingRequest;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The product's rules as a careful programmer would write them for an engine whose functions say yes or no: a fact that is not
 * there says no. The names are those of the rules in {@code rules.sapl}.
 */
final class Conditions {
    static final Map<String, Predicate<SharingRequest>> ALL = new LinkedHashMap<>();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Set<DataItem> NAMES = Set.of(DataItem.FIRST_NAME, DataItem.NAME);
    private static final Set<DataItem> WAYS = Set.of(DataItem.ADDRESS, DataItem.TELEPHONE, DataItem.EMAIL);

    static {
        ofProtocol();
        ofAgreement();
        ofPeople();
        ofClient();
        ofYes();
        ofBridge();
    }

    private Conditions() {}

    private static void ofProtocol() {
        ALL.put("signed", it -> yes(it.protocol().signedByBoth()));
        ALL.put("senderAdvice", it -> begun(it.protocol().senderAdvice(), it));
        ALL.put("receiverAdvice", it -> begun(it.protocol().receiverAdvice(), it));
        ALL.put("inForce", it -> begun(it.protocol().inForceFrom(), it));
        ALL.put("notEnded", it -> notOver(it.protocol().noticeEnds(), it));
        ALL.put("notStopped", it -> no(it.protocol().stoppedForMisuse()));
    }

    private static void ofAgreement() {
        ALL.put("decree", it -> yes(it.agreed().decreeConditions()));
        ALL.put("agreementBegun", it -> begun(it.agreed().agreementFrom(), it));
        ALL.put("agreementLasts", it -> notOver(it.agreed().agreementEnds(), it));
        ALL.put("purpose", it -> among(it.referral().purpose(), it.agreed().purposes()));
        ALL.put("basesStand", Conditions::basesStand);
        ALL.put("someBasis", it -> atLeast(1, it.agreed().basesStanding()));
    }

    private static void ofPeople() {
        ALL.put("aim", it -> yes(it.referral().aimAttested()));
        ALL.put(
                "senderBound",
                it -> it.sender().role() == Role.TEAM_MEMBER
                        && same(it.sender().team(), it.agreed().localTeam())
                        && notOver(it.sender().secrecyUntil(), it));
        ALL.put("metInTask", it -> yes(it.client().metInTask()));
        ALL.put(
                "readers",
                it -> begun(it.receiver().readersFrom(), it)
                        && notOver(it.receiver().readersUntil(), it));
    }

    private static void ofClient() {
        ALL.put("agreedData", it -> within(it.referral().passing(), it.agreed().data()));
        ALL.put("named", it -> within(NAMES, it.referral().passing()));
        ALL.put(
                "reachable",
                it -> it.referral().passing() != null
                        && !Collections.disjoint(it.referral().passing(), WAYS));
        ALL.put("nothingElse", it -> yes(it.referral().nothingElse()));
        ALL.put(
                "brussels",
                it -> it.client().residence() == null
                        || !it.client().residence().startsWith("21")
                        || yes(it.receiver().hasProtocol()));
        ALL.put("hasProtocol", it -> yes(it.receiver().hasProtocol()));
        ALL.put(
                "residence",
                it -> yes(it.client().residenceConfirmed())
                        && among(it.client().residence(), it.receiver().municipalities()));
    }

    private static void ofYes() {
        ALL.put("informed", Conditions::informed);
        ALL.put("consented", Conditions::consented);
        ALL.put(
                "judgedAnew",
                it -> same(it.referral().clients(), 1) && yes(it.referral().judgedTogether()));
    }

    private static void ofBridge() {
        ALL.put(
                "mailbox",
                it -> yes(it.receiver().mailboxConfirmed()) && yes(it.receiver().testAnswered()));
        ALL.put("nothingReturned", it -> no(it.receiver().mailReturned()));
        ALL.put("lineLeft", it -> lineLeft(it.receiver()));
    }

    private static boolean lineLeft(ReceiverFacts receiver) {
        return yes(receiver.sheetLive()) && atLeast(1, receiver.linesLeft());
    }

    private static boolean basesStand(SharingRequest it) {
        Integer named = it.agreed().basesNamed();
        Integer standing = it.agreed().basesStanding();
        return named != null
                && atLeast(1, standing)
                && (standing >= named || yes(it.agreed().goesOnWithout()));
    }

    private static boolean informed(SharingRequest it) {
        InformedFacts informed = it.informed();
        return yes(informed.whichData())
                && yes(informed.toWhom())
                && yes(informed.why())
                && yes(informed.whatHappens())
                && yes(informed.whatToExpect())
                && informed.sheet() != null
                && inOrder(informed.toldAt(), it.consent().givenAt());
    }

    private static boolean consented(SharingRequest it) {
        ConsentFacts consent = it.consent();
        return yes(consent.freelyAndExpressly())
                && inOrder(consent.givenAt(), it.moment())
                && no(consent.usedBefore())
                && no(consent.withdrawn())
                && same(consent.protocol(), it.protocol().id())
                && same(consent.version(), it.protocol().version())
                && same(consent.receiver(), it.receiver().party())
                && same(consent.sheet(), it.informed().sheet())
                && within(it.referral().passing(), consent.fields());
    }

    private static LocalDate day(SharingRequest it) {
        return it.moment() == null ? null : LocalDate.ofInstant(it.moment(), BRUSSELS);
    }

    private static boolean yes(Boolean fact) {
        return fact != null && fact;
    }

    private static boolean no(Boolean fact) {
        return fact != null && !fact;
    }

    private static boolean begun(LocalDate first, SharingRequest it) {
        LocalDate day = day(it);
        return first != null && day != null && !day.isBefore(first);
    }

    private static boolean notOver(LocalDate last, SharingRequest it) {
        LocalDate day = day(it);
        return last != null && day != null && !day.isAfter(last);
    }

    private static boolean notOver(End end, SharingRequest it) {
        return end instanceof End.Open || end instanceof End.LastDay(LocalDate last) && notOver(last, it);
    }

    private static boolean inOrder(Instant first, Instant then) {
        return first != null && then != null && !then.isBefore(first);
    }

    private static boolean same(Object one, Object other) {
        return one != null && one.equals(other);
    }

    private static boolean atLeast(int least, Integer fact) {
        return fact != null && fact >= least;
    }

    private static boolean among(Object one, Collection<?> all) {
        return one != null && all != null && all.contains(one);
    }

    private static boolean within(Collection<?> some, Collection<?> all) {
        return some != null && all != null && all.containsAll(some);
    }
}
