package be.brugwachter.disclosure;

import be.brugwachter.parcel.Passphrase;

/**
 * A line taken for one parcel. From now on it stands on the receiver's paper and in this object alone.
 *
 * @param sheet the sheet as it was
 * @param number the line's number
 * @param passphrase what stands on the line; prints nothing
 */
record BurntLine(PassphraseSheet sheet, int number, Passphrase passphrase) {}
