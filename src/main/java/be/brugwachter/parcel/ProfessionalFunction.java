package be.brugwachter.parcel;

/** In which function somebody receives a client who is passed on (art. 4); there is no box for another word. */
public enum ProfessionalFunction {
    SOCIAL_WORKER("maatschappelijk werker"),
    RECEPTION_WORKER("onthaalmedewerker"),
    FAMILY_COUNSELLOR("gezinsbegeleider"),
    ROUTE_COUNSELLOR("trajectbegeleider"),
    PSYCHOLOGIST("psycholoog"),
    TEAM_LEADER("teamverantwoordelijke");

    private final String dutch;

    ProfessionalFunction(String dutch) {
        this.dutch = dutch;
    }

    /** The word people read. */
    public String dutch() {
        return dutch;
    }
}
