package be.brugwachter.disclosure;

/** What kind of letter a parcel carries, as far as its way is concerned. */
public enum ParcelKind {
    /** A family is referred: decided again before it leaves. */
    REFERRAL,
    /** No personal data: proves that a mailbox answers and that a sheet opens. */
    TEST
}
