package be.brugwachter.disclosure.mail;

/** What becomes of a mail that was read. */
public enum Answer {
    /** What it says is recorded and committed, so it may go. */
    HANDLED,
    /** It is none of ours, so it stays for whom it is. */
    NOT_OURS,
    /** It could not be recorded, so the next round reads it again. */
    LATER
}
