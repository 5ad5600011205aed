package be.brugwachter.disclosure;

/** Whoever takes parcels in: the room of the receiver, which knows what to do with what they bring. */
public interface Reception {
    /**
     * Takes one parcel in, or puts it in quarantine, in a transaction of its own; committed when this returns.
     *
     * @param hint the line the mail speaks of, or 0
     */
    void arrived(ReceivedParcel parcel, int hint);
}
