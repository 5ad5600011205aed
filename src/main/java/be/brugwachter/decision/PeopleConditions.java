package be.brugwachter.decision;

import be.brugwachter.shared.Role;

/** Conditions on who sends and who reads. */
final class PeopleConditions {
    private PeopleConditions() {}

    static Verdict aimAttested(SharingRequest request) {
        return Verdict.yes(request.referral().aimAttested());
    }

    static Verdict senderBound(SharingRequest request) {
        SenderFacts sender = request.sender();
        return Verdict.all(
                Verdict.same(sender.role(), Role.TEAM_MEMBER),
                Verdict.same(sender.team(), request.agreed().localTeam()),
                Verdict.notOver(sender.secrecyUntil(), request.day()));
    }

    static Verdict metInTask(SharingRequest request) {
        return Verdict.yes(request.client().metInTask());
    }

    static Verdict readersDeclared(SharingRequest request) {
        ReceiverFacts receiver = request.receiver();
        return Verdict.all(
                Verdict.begun(receiver.readersFrom(), request.day()),
                Verdict.notOver(receiver.readersUntil(), request.day()));
    }
}
