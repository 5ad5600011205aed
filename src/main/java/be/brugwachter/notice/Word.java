package be.brugwachter.notice;

/** How far word of a breach got to the other party's officer: as far as the mail itself says, or somebody noted. */
public enum Word {
    NONE(
            "andere partij weet het nog niet",
            "De functionaris van de andere partij weet het nog niet. Wacht niet tot je alles weet."),
    UNDERWAY("melding onderweg", "De melding aan de andere functionaris is onderweg. Aangekomen is ze nog niet."),
    ACCEPTED(
            "melding afgeleverd",
            "De mailserver van de andere partij nam de melding aan. Weet je meer? Stuur een aanvulling."),
    STRANDED(
            "bel de andere partij",
            "De melding raakte niet tot bij de andere functionaris. Bel vandaag nog, en noteer daarna het overleg."),
    CALLED(
            "andere partij weet het",
            "De mail kwam niet aan, maar er is over gesproken. Weet je meer? Stuur een aanvulling."),
    CONFIRMED(
            "andere partij weet het",
            "De andere partij liet weten dat ze het weet. Weet je meer? Stuur een aanvulling."),
    DRILLED(
            "OEFENING: zou verwittigd zijn",
            "In het echt zou de functionaris van de andere partij nu een melding krijgen. Bij een oefening vertrekt er niets."),
    THEIRS(
            "de andere partij meldde het",
            "De andere partij meldde dit zelf. Bel hun functionaris vandaag, en spreek af wie wat doet."),
    NOT_NEEDED("niets vertrokken", "Er is niets vertrokken. De andere partij hoeft dit niet te horen.");

    private final String flag;
    private final String sentence;

    Word(String flag, String sentence) {
        this.flag = flag;
        this.sentence = sentence;
    }

    /** Whether the other officer knows, as far as anybody here can tell, or need not know. */
    public boolean settled() {
        return switch (this) {
            case ACCEPTED, CALLED, CONFIRMED, DRILLED, THEIRS, NOT_NEEDED -> true;
            case NONE, UNDERWAY, STRANDED -> false;
        };
    }

    /** A few words. */
    public String flag() {
        return flag;
    }

    /** The sentence people read, with what to do now. */
    public String sentence() {
        return sentence;
    }
}
