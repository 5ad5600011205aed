package be.brugwachter.intake;

/** What the file system of the OCMW said to a call. */
public sealed interface CallAnswer {
    /** It has the client now. */
    record Taken() implements CallAnswer {}

    /** Not now; the same call, with the same key, may succeed later. */
    record Later(CallTrouble why) implements CallAnswer {}

    /** Never like this: a person must mend something. */
    record Refused(CallTrouble why) implements CallAnswer {}
}
