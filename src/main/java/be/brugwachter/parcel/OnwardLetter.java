package be.brugwachter.parcel;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.PersonalData;

/**
 * A client is passed on to a GBO partner (art. 4), for one named person there. Who referred the client before, under which protocol
 * and why do not stand here: the partner hears from the client what the client wants to tell.
 *
 * @param client the data the client saw and agreed to
 * @param professional the name of the person it is for
 * @param function and in which function
 */
@Upholds(Clause.ONWARD_TO_GBO)
public record OnwardLetter(ClientDetails client, PersonName professional, ProfessionalFunction function)
        implements Letter, PersonalData {
    @Override
    public Kind kind() {
        return Kind.ONWARD;
    }

    @Override
    public String toString() {
        return "OnwardLetter[…]";
    }
}
