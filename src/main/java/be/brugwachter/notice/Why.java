package be.brugwachter.notice;

/** Why the data of a client could be read in an incident, or not. */
public enum Why {
    IN_MAILBOX_WITH_SHEET(Verdict.READABLE, "lag in de mailbox, en het blad met de wachtzin kon er ook bij zijn"),
    ON_DEVICE(Verdict.READABLE, "was te openen met dat toestel"),
    LAY_HERE(Verdict.READABLE, "lag hier in die tijd"),
    AT_WRONG_RECEIVER(Verdict.READABLE, "kwam bij een ontvanger die het kan openen"),
    SEALED_IN_MAILBOX(Verdict.WITH_MORE, "lag verzegeld in de mailbox: alleen te lezen met het blad erbij"),
    LINE_ON_SHEET(Verdict.WITH_MORE, "de wachtzin stond op het blad: alleen te lezen met de mail erbij"),
    NOT_SENT_YET(Verdict.NOT, "was nog niet vertrokken"),
    SENT_LATER(Verdict.NOT, "vertrok pas daarna"),
    TAKEN_OUT(Verdict.NOT, "was al uit de mailbox gehaald"),
    LINE_STRUCK(Verdict.NOT, "al geopend: de regel was al van het blad gescheurd"),
    OTHER_SHEET(Verdict.NOT, "verzegeld met een ander blad"),
    NOT_THEIRS(Verdict.NOT, "niet te openen door die persoon"),
    CAME_LATER(Verdict.NOT, "was er nog niet"),
    ERASED_BEFORE(Verdict.NOT, "was al gewist");

    private final Verdict verdict;
    private final String dutch;

    Why(Verdict verdict, String dutch) {
        this.verdict = verdict;
        this.dutch = dutch;
    }

    /** What it comes to. */
    public enum Verdict {
        READABLE,
        /** Readable for whoever had one more thing in hands. */
        WITH_MORE,
        NOT
    }

    /** What it comes to. */
    public Verdict verdict() {
        return verdict;
    }

    /** The words people read. */
    public String dutch() {
        return dutch;
    }
}
