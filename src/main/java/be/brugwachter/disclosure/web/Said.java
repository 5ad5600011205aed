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
    LOOKED(true, "Genoteerd dat je keek. Wat hier wachtte, vertrekt nu vanzelf."),
    NOTHING_RETURNED(true, "Hier was niets meer om na te kijken. Een collega was je voor."),
    SHEET_LOST(
            true,
            "Het blad is verloren gemeld. De open regels zijn vernietigd en wat nog moest vertrekken, blijft hier. Maak een nieuw blad."),
    SHEET_PRINTED_BEFORE(
            false, "Dit blad werd al eens afgedrukt. Dat kan maar één keer. Is het papier weg, meld het dan verloren."),
    NO_KEY_FILE(false, "Dit is geen sleutelbestand. Vraag het OCMW om het nog eens te downloaden bij Ontvangst."),
    SHEET_NOT_GIVEN(
            false,
            "Het blad is niet gegeven. Dat kan maar één keer, en alleen aan het OCMW waarvan twee mensen hier de sleutel vastlegden. Kijk na of het sleutelbestand daarbij hoort."),
    SHEET_READ(
            true,
            "Het blad is ingelezen. Vraag nu een collega om de vingerafdruk naast het papier van de afzender te leggen."),
    SHEET_HERE_ALREADY(false, "Dit blad lag hier al. Er is niets veranderd."),
    SHEET_NOT_FOR_US(
            false,
            "Dit bestand gaat hier niet open. Vraag de afzender een nieuw blad, gemaakt met jullie eigen sleutelbestand."),
    SHEET_CONFIRMED(true, "Bevestigd door twee mensen. Pakjes met dit blad gaan vanaf nu vanzelf open."),
    SHEET_SAME_PERSON(false, "Je las dit blad zelf in. Iemand anders moet de vingerafdruk nakijken en bevestigen."),
    RECEIVED_SHEET_LOST(
            true,
            "Het blad is verloren gemeld. Zijn open regels zijn hier vernietigd. Bel nu de afzender: die doet hetzelfde en maakt een nieuw blad.");

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
