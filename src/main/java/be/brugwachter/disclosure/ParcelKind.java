package be.brugwachter.disclosure;

import be.brugwachter.parcel.Letter;

/** What kind of letter a parcel carries, as far as its way is concerned. */
public enum ParcelKind {
    /** A family is referred: decided again before it leaves. */
    REFERRAL,
    /** No personal data: proves that a mailbox answers and that a sheet opens. */
    TEST,
    /** The client took consent back: only the id of the parcel. Always allowed to leave, also after any end. */
    WITHDRAWAL,
    /** A parcel went to the wrong receiver: only its id. Always allowed to leave, also after any end. */
    WRONG_RECEIVER,
    /** A client is passed on to a GBO partner: decided again before it leaves. */
    ONWARD;

    static ParcelKind of(Letter letter) {
        return valueOf(letter.kind().name());
    }

    /** Whether it takes something back, so that nothing may stand in its way. */
    boolean recalls() {
        return this == WITHDRAWAL || this == WRONG_RECEIVER;
    }
}
