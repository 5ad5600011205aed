package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import java.util.List;
import java.util.Optional;

/** The parties this deployment hosts. May be asked outside all walls: it is no secret who is hosted. */
public interface HostedParties {
    /** All of them, by name. */
    List<Hosted> all();

    /** The one with this number, as it stands in an address: ten digits. */
    default Optional<Hosted> find(String key) {
        return all().stream().filter(each -> each.party().key().equals(key)).findFirst();
    }

    /**
     * One hosted party.
     *
     * @param name the organisation's name, as people know it
     */
    record Hosted(Party party, String name) {}
}
