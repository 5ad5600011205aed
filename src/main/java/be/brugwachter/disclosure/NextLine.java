package be.brugwachter.disclosure;

import be.brugwachter.parcel.Passphrase;
import java.util.UUID;

/**
 * The line that will most probably be taken next. It is still open: nobody may seal with it before it was burnt.
 *
 * @param passphrase what stands on the line; prints nothing
 */
record NextLine(UUID id, Passphrase passphrase) {}
