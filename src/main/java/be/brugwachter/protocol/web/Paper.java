package be.brugwachter.protocol.web;

import be.brugwachter.protocol.ProtocolAct.Kind;
import java.util.Arrays;
import java.util.Optional;

/** A document that is filed, with the words of its page; on some a second person must agree. */
enum Paper {
    TERMS(
            "werkafspraken",
            "De werkafspraken bevestigen",
            "Waar het protocol geen getal noemt, kozen de partijen zelf. Bewaar hier het blad waarop beide partijen die keuzes bevestigen.",
            "Het blad met beide handtekeningen"),
    DECREE(
            "decreet",
            "De letterlijke tekst bewaren",
            "Het protocol steunt op wetten en decreten. Bewaar hier de letterlijke tekst. Een collega legt ze naast het protocol en bevestigt.",
            "De tekst, zoals ze verscheen"),
    GOING_ON(
            "verder",
            "Toch verder",
            "Een rechtsgrond viel weg, dus wacht het doorgeven. Beslissen beide partijen om verder te gaan, bewaar hier die beslissing, met het advies van beide functionarissen erbij.",
            "De beslissing, met beide adviezen"),
    MERGER(
            "fusie",
            "Na een fusie verdergaan",
            "Het OCMW nam deel aan een fusie van gemeenten nadat het protocol getekend was. Beslissen beide partijen dat het voor de hele nieuwe gemeente geldt, bewaar hier die beslissing, met het advies van beide functionarissen erbij.",
            "De beslissing, met beide adviezen"),
    AGREEMENT(
            "overeenkomst",
            "De samenwerkingsovereenkomst bewaren",
            "Het protocol steunt op een overeenkomst tussen het lokale team en het OCMW. Bewaar ze hier, zodat wie nakijkt ze erbij heeft.",
            "De overeenkomst",
            Kind.AGREEMENT_FILED),
    ANNEX(
            "bijlage",
            "De bijlage met de werkafspraken bewaren",
            "In de bijlage van de samenwerkingsovereenkomst staat hoe team en OCMW samenwerken. Bewaar ze hier.",
            "De bijlage",
            Kind.ANNEX_FILED),
    SENDER_ADVICE(
            "advies-afzender",
            "Het advies aan de kant van de afzender bewaren",
            "De functionaris voor gegevensbescherming van de afzender gaf advies over het ontwerp. Bewaar het hier.",
            "Het advies",
            Kind.SENDER_ADVICE_FILED),
    RECEIVER_ADVICE(
            "advies-ontvanger",
            "Het advies aan de kant van het OCMW bewaren",
            "De functionaris voor gegevensbescherming van het OCMW gaf advies over het ontwerp. Bewaar het hier.",
            "Het advies",
            Kind.RECEIVER_ADVICE_FILED),
    LETTER(
            "brief",
            "Een brief bewaren",
            "Een brief tussen de partijen over dit protocol, zoals een opzegging of een vraag. Nooit een brief over een gezin.",
            "De brief",
            Kind.LETTER_FILED);

    private final String path;
    private final String title;
    private final String intro;
    private final String label;

    private final Optional<Kind> kept;

    Paper(String path, String title, String intro, String label) {
        this(path, title, intro, label, Optional.empty());
    }

    Paper(String path, String title, String intro, String label, Kind kept) {
        this(path, title, intro, label, Optional.of(kept));
    }

    Paper(String path, String title, String intro, String label, Optional<Kind> kept) {
        this.kept = kept;
        this.path = path;
        this.title = title;
        this.intro = intro;
        this.label = label;
    }

    /** The paper whose page has this last part in its address. */
    static Optional<Paper> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }

    /** As what it is kept, when one person suffices; nothing when two must agree. */
    Optional<Kind> kept() {
        return kept;
    }

    /** Whether a second person must confirm. */
    public boolean two() {
        return kept.isEmpty();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public String intro() {
        return intro;
    }

    public String label() {
        return label;
    }
}
