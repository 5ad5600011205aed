package be.brugwachter.shared;

/** In which function a person acts. An administrator has no case role. */
public enum Role {
    /** Member of a local team of Kind en Gezin: informs, asks consent, refers. */
    TEAM_MEMBER("teamlid"),
    /** Social worker of the OCMW. */
    SOCIAL_WORKER("maatschappelijk werker"),
    /** Social worker who distributes: sees names before a client is assigned, and assigns. */
    DISTRIBUTOR("verdeler"),
    /** Keeps the protocols of a party: mailbox, declarations, sheets. */
    PROTOCOL_MANAGER("protocolbeheerder"),
    /** Data protection officer. */
    DPO("functionaris voor gegevensbescherming"),
    /** Runs the installation and its accounts; sees no case. */
    ADMINISTRATOR("beheerder"),
    /** The software itself, by clock or by mail. */
    SYSTEM("Brugwachter");

    private final String dutch;

    Role(String dutch) {
        this.dutch = dutch;
    }

    /** The word people read. */
    public String dutch() {
        return dutch;
    }
}
