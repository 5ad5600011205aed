package be.brugwachter.decision;

/** Conditions on where the client lives. */
final class ResidenceConditions {
    /** NIS codes of the nineteen municipalities of Brussels begin so. */
    private static final String BRUSSELS = "21";

    private ResidenceConditions() {}

    static Verdict hasProtocol(SharingRequest request) {
        return Verdict.yes(request.receiver().hasProtocol());
    }

    static Verdict brusselsHasProtocol(SharingRequest request) {
        return livesInBrussels(request) ? hasProtocol(request) : Verdict.HOLDS;
    }

    static Verdict servesResidence(SharingRequest request) {
        ClientFacts client = request.client();
        return Verdict.all(
                Verdict.yes(client.residenceConfirmed()),
                Verdict.among(client.residence(), request.receiver().municipalities()));
    }

    private static boolean livesInBrussels(SharingRequest request) {
        String residence = request.client().residence();
        return residence != null && residence.startsWith(BRUSSELS);
    }
}
