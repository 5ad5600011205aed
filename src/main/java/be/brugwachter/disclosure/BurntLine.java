package be.brugwachter.disclosure;

import be.brugwachter.parcel.Passphrase;
import java.util.UUID;

/**
 * A line taken for one parcel. From now on it stands on the receiver's paper and in this object alone.
 *
 * @param sheet the sheet as it was
 * @param id the line's name
 * @param number the line's number
 * @param passphrase what stands on the line; prints nothing
 */
record BurntLine(PassphraseSheet sheet, UUID id, int number, Passphrase passphrase) {}
