package be.brugwachter.family;

/** What kind of thing a point is: how its value looks, whether each OCMW has its own, and whether the parties chose it beside the text. */
public enum PointKind {
    SHARED(Form.FACT, false),
    OWN(Form.FACT, true),
    OWN_DAY(Form.DAY, true),
    NUMBER(Form.NUMBER, false),
    MAIL(Form.MAIL, false),
    OWN_MAIL(Form.MAIL, true),
    LIST(Form.LIST, false),
    OWN_LIST(Form.LIST, true),
    WORDS(Form.WORDS, false),
    TERM(Form.TERM, false);

    private final Form form;
    private final boolean own;

    PointKind(Form form, boolean own) {
        this.form = form;
        this.own = own;
    }

    /** How its value looks. */
    public Form form() {
        return form;
    }

    /** Whether each OCMW has its own: then a difference is no deviation. */
    public boolean own() {
        return own;
    }

    /** Whether the parties chose it beside the text, so that the text cannot hold it. */
    public boolean chosen() {
        return this == TERM;
    }

    /** How a value looks. */
    public enum Form {
        /** A name, an address, a place. */
        FACT,
        /** A day. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** A mail address. */
        MAIL,
        /** Several things, in any order. */
        LIST,
        /** Free sentences: comparable only when both are the text's, or both ours. */
        WORDS,
        /** A length of time or a choice beside the text. */
        TERM
    }
}
