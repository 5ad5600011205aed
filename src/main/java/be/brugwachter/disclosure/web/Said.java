package be.brugwachter.disclosure.web;

/** What a page answers to an act: one sentence, and whether it went as asked. */
enum Said {
    PROPOSED(true, "Je voorstel staat klaar. Vraag nu een collega om het na te kijken en te bevestigen."),
    CONFIRMED(true, "Bevestigd door twee mensen. Het geldt vanaf nu."),
    REJECTED(true, "Het voorstel is weggelegd. Er is niets veranderd."),
    SAME_PERSON(false, "Je stelde dit zelf voor. Iemand anders moet het nakijken en bevestigen."),
    NOT_OPEN(false, "Dit voorstel wacht niet meer op bevestiging. Kijk hieronder wat er nu geldt."),
    TEST_SENT(true, "Het proefbericht vertrekt zo dadelijk. Vraag het OCMW om het te openen en de code door te geven."),
    TEST_NOT_YET(
            false,
            "Een proefbericht kan nog niet. Bevestig eerst het mailadres, en druk daarna een wachtzinnenblad af."),
    CODE_COUNTED(true, "De code klopt. Het bericht is geopend."),
    CODE_UNKNOWN(false, "Deze code kennen we niet, of ze werd al gebruikt. Vraag het OCMW om ze nog eens te lezen."),
    SHEET_LOST(
            true,
            "Het blad is verloren gemeld. De open regels zijn vernietigd en wat nog moest vertrekken, blijft hier. Maak een nieuw blad."),
    SHEET_PRINTED_BEFORE(
            false, "Dit blad werd al eens afgedrukt. Dat kan maar één keer. Is het papier weg, meld het dan verloren.");

    private final boolean good;
    private final String sentence;

    Said(boolean good, String sentence) {
        this.good = good;
        this.sentence = sentence;
    }

    public boolean good() {
        return good;
    }

    public String sentence() {
        return sentence;
    }
}
