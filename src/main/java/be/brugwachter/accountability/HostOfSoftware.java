package be.brugwachter.accountability;

/**
 * Whoever runs the machine on which this software stands, as the setting {@code brugwachter.host-name} of the deployment says.
 *
 * @param name empty when it is the organisation's own
 */
public record HostOfSoftware(String name) {
    public HostOfSoftware {
        name = name.strip();
    }

    /** Whether it is another than this organisation, and so a processor. */
    boolean isAnother(String organisation) {
        return !name.isEmpty() && !name.equalsIgnoreCase(organisation);
    }
}
