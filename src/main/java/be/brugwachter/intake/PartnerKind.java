package be.brugwachter.intake;

/** The kinds of partners in the integrated broad reception (GBO) of a municipality. */
public enum PartnerKind {
    OCMW("OCMW"),
    CAW("CAW (centrum algemeen welzijnswerk)"),
    DMW("DMW (dienst maatschappelijk werk van een ziekenfonds)");

    private final String dutch;

    PartnerKind(String dutch) {
        this.dutch = dutch;
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }
}
