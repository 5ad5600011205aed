package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.util.List;

/** The parties this deployment hosts. May be asked outside all walls: it is no secret who is hosted. */
public interface HostedParties {
    /** All of them, by name. */
    List<Hosted> all();

    /**
     * One hosted party.
     *
     * @param name the organisation's name, as people know it
     */
    record Hosted(Party party, String name) {}
}
