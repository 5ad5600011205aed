package be.brugwachter.decision;

/** Conditions on the protocol, its advices, its grounds and its life. */
final class ProtocolConditions {
    private ProtocolConditions() {}

    static Verdict signed(SharingRequest request) {
        return Verdict.yes(request.protocol().signedByBoth());
    }

    static Verdict decree(SharingRequest request) {
        return Verdict.yes(request.agreed().decreeConditions());
    }

    static Verdict agreementBegun(SharingRequest request) {
        return Verdict.begun(request.agreed().agreementFrom(), request.day());
    }

    static Verdict agreementLasts(SharingRequest request) {
        return Verdict.notOver(request.agreed().agreementEnds(), request.day());
    }

    /** Advice that came late is a finding in the register; advice that is not there yet refuses. */
    static Verdict senderAdvised(SharingRequest request) {
        return Verdict.begun(request.protocol().senderAdvice(), request.day());
    }

    static Verdict receiverAdvised(SharingRequest request) {
        return Verdict.begun(request.protocol().receiverAdvice(), request.day());
    }

    static Verdict purposeAgreed(SharingRequest request) {
        return Verdict.among(request.referral().purpose(), request.agreed().purposes());
    }

    /** Every ground named stands; without one of them, the parties decided to go on with those that remain. */
    static Verdict basesStand(SharingRequest request) {
        Integer named = request.agreed().basesNamed();
        Integer standing = request.agreed().basesStanding();
        Verdict some = someBasisStands(request);
        if (named == null || standing == null || some == Verdict.BROKEN) {
            return Verdict.all(some, Verdict.known(named));
        }
        return standing >= named ? Verdict.HOLDS : Verdict.yes(request.agreed().goesOnWithout());
    }

    static Verdict someBasisStands(SharingRequest request) {
        return Verdict.atLeast(1, request.agreed().basesStanding());
    }

    static Verdict inForce(SharingRequest request) {
        return Verdict.begun(request.protocol().inForceFrom(), request.day());
    }

    static Verdict notEnded(SharingRequest request) {
        return Verdict.notOver(request.protocol().noticeEnds(), request.day());
    }

    static Verdict notStopped(SharingRequest request) {
        return Verdict.no(request.protocol().stoppedForMisuse());
    }
}
