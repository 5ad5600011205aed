package be.brugwachter.figures;

/** What is counted. A kind of the sender says nothing of what became of a family; those that do are counted at the receiver only. */
public enum Kind {
    /** At the sender: a parcel left, once however often it was tried. */
    SENT,
    /** At the sender: somebody opened it; the detail is the number of working days it took. */
    OPENED,
    /** At the sender: nobody opened it within the agreed term. */
    SILENT,
    /** At the sender: the gate refused; the detail is the clause. */
    REFUSED,
    /** At the sender: the details went in time after the opening. */
    ERASED,
    /** At the sender: they went too late. */
    ERASED_LATE,
    /** At the receiver: a client was referred. */
    RECEIVED,
    /** At the receiver: the details were read for the first time; the detail is the number of working days it took. */
    READ,
    /** At the receiver: the client wanted help and has a file. */
    HELPED,
    /** At the receiver: the client wanted no further help. */
    NO_HELP,
    /** At the receiver: contact never came. */
    NOT_REACHED,
    /** At the receiver: the client lives in another municipality. */
    ELSEWHERE,
    /** At the receiver: the client or the sender took it back. */
    TAKEN_BACK
}
