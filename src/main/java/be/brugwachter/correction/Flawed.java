package be.brugwachter.correction;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.DataItem;
import java.util.UUID;

/**
 * What is not right: this item of what this parcel brought, in this way.
 *
 * @param protocol under which the parcel went
 */
public record Flawed(UUID parcel, ProtocolId protocol, DataItem item, Quality.Flaw kind) {
    /** {@code adres: verouderd}. */
    public String dutch() {
        return item.dutch() + ": " + kind.dutch();
    }
}
