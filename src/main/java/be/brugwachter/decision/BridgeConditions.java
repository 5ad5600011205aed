package be.brugwachter.decision;

/** Conditions on the way across. */
final class BridgeConditions {
    private BridgeConditions() {}

    static Verdict mailboxAnswers(SharingRequest request) {
        ReceiverFacts receiver = request.receiver();
        return Verdict.all(Verdict.yes(receiver.mailboxConfirmed()), Verdict.yes(receiver.testAnswered()));
    }

    static Verdict nothingReturned(SharingRequest request) {
        return Verdict.no(request.receiver().mailReturned());
    }

    static Verdict lineLeft(SharingRequest request) {
        ReceiverFacts receiver = request.receiver();
        return Verdict.all(Verdict.yes(receiver.sheetLive()), Verdict.atLeast(1, receiver.linesLeft()));
    }
}
