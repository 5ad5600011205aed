package be.brugwachter.disclosure;

/** Where a parcel is. What happened after it was opened is not the sender's to see, so nothing comes after {@link #OPENED}. */
public enum ParcelState {
    /** Sealed; the courier comes for it. */
    WAITING,
    /** An attempt has started: from here on nobody can promise that it did not leave. */
    ATTEMPTED,
    /** The mail server took it. */
    ACCEPTED,
    /** It did not arrive, and it is not tried again by itself. */
    UNDELIVERED,
    /** The second look refused: it waits for a person. */
    HELD,
    /** Taken back before it left. */
    WITHHELD,
    /** Its opening code came back. */
    OPENED
}
