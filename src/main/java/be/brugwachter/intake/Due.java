package be.brugwachter.intake;

/** What a client's waiting asks today. */
public enum Due {
    /** Nothing yet. */
    NOTHING(""),
    /** Nobody looks after the client, and the agreed silence is over. */
    WAITS_LONG("Wacht al lang: neem dit gezin op."),
    /** The agreed maximum without contact ends within a week. */
    SOON("De afgesproken tijd loopt bijna af: probeer nog eens contact."),
    /** It has ended: a person decides. */
    DECIDE("De afgesproken tijd is om: beslis vandaag.");

    private final String sentence;

    Due(String sentence) {
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    /** Whether it is for today. */
    public boolean today() {
        return this == WAITS_LONG || this == DECIDE;
    }
}
