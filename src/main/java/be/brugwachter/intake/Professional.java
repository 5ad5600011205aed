package be.brugwachter.intake;

import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import java.util.UUID;

/**
 * A person at a partner who may receive a client.
 *
 * @param name first name and name, as two people wrote it on the list
 * @param here whether the person still stands on the list
 */
public record Professional(UUID id, PersonName name, ProfessionalFunction function, boolean here) {
    /** Name and function, as people read them. */
    public String words() {
        return name.value() + ", " + function.dutch();
    }
}
