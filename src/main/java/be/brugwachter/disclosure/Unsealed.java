package be.brugwachter.disclosure;

import be.brugwachter.parcel.Opening;
import be.brugwachter.shared.PersonalData;
import java.util.UUID;

/** What a parcel that came turned out to be. */
public sealed interface Unsealed {
    /**
     * Ours, whole, new, and meant for us.
     *
     * @param opened what it brings
     * @param sheet with which sheet it was sealed
     * @param line the line that opened it, still to be burnt
     * @param hash SHA-256 of the archive
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
    record Fresh(Opening.Opened opened, ReceivedSheet sheet, UUID line, byte[] hash) implements Unsealed, PersonalData {
        @Override
        public String toString() {
            return "Fresh[…]";
        }
    }

    /** It was taken in before. */
    record Copy() implements Unsealed {}

    /** It is not opened, and nothing of it is shown. */
    record Refused(Opening.Reason reason) implements Unsealed {}
}
