package be.brugwachter.clause;

import static be.brugwachter.clause.Reach.CLOCKED;
import static be.brugwachter.clause.Reach.DECIDED;
import static be.brugwachter.clause.Reach.OUTSIDE;
import static be.brugwachter.clause.Reach.RECORDED;

/**
 * Every sentence of the protocols that binds somebody, in our own words and in the order of the text. What two protocols say
 * differently (parties, numbers, dates, mailbox) is a term and stands in the register, never here.
 */
public enum Clause {
    CONCLUDED_AND_SIGNED(
            "partijen en slot",
            DECIDED,
            "Twee partijen, geldig vertegenwoordigd, sloten en tekenden het protocol (e-govdecreet, art. 8 §1)."),
    AIM_OF_SENDING(
            "C",
            RECORDED,
            "Doorgeven dient om kwetsbare gezinnen de weg naar hulp te tonen en onderbescherming tegen te gaan."),
    DECREE_CONDITIONS("C", DECIDED, "Alleen onder de voorwaarden van artikel 10/1 van het decreet van 30 april 2004."),
    SENDER_UNDER_SECRECY(
            "C", DECIDED, "Alleen een lid van het genoemde lokale team, gebonden door het beroepsgeheim, geeft door."),
    CLIENT_MET_IN_TASK("C", RECORDED, "Het teamlid leerde het gezin kennen in zijn eigen taken."),
    IDENTIFICATION_DATA_ONLY("C, art. 3", DECIDED, "Alleen gegevens om iemand te herkennen en te bereiken gaan mee."),
    OCMW_OF_RESIDENCE("C, art. 6", DECIDED, "Alleen het OCMW van de gemeente waar de cliënt woont, ontvangt."),
    RECEIVER_UNDER_SECRECY(
            "C, art. 4, art. 6",
            DECIDED,
            "Alleen maatschappelijk werkers van dat OCMW, onder hetzelfde beroepsgeheim, lezen mee."),
    INFORMED(
            "C",
            DECIDED,
            "De cliënt weet vooraf welke gegevens naar wie gaan, waarom, wat er mee gebeurt en wat er volgt."),
    CONSENTED("C, art. 5", DECIDED, "De cliënt stemt vrij en uitdrukkelijk toe."),
    COOPERATION_AGREEMENT("C", DECIDED, "Er loopt een samenwerkingsovereenkomst tussen het lokale team en het OCMW."),
    ANNEX_OBSERVED("C, art. 2", RECORDED, "De bijlage van die overeenkomst bevat de werkafspraken."),
    PUBLISHED_BY_BOTH("D", RECORDED, "Beide partijen maken het protocol bekend op hun website."),
    DPO_ADVICE_SENDER(
            "E", DECIDED, "De functionaris voor gegevensbescherming van Opgroeien regie gaf advies over het ontwerp."),
    DPO_ADVICE_RECEIVER(
            "F", DECIDED, "De functionaris voor gegevensbescherming van het OCMW gaf advies over het ontwerp."),
    COLLECTED_FOR_SUPPORT(
            "art. 2",
            RECORDED,
            "De gegevens werden verzameld voor preventieve gezinsondersteuning; het nieuwe doel past daarbij."),
    PROACTIVE_OFFER("art. 2", RECORDED, "Het OCMW mag uit eigen beweging hulp aanbieden."),
    PURPOSE_BOUND(
            "art. 2",
            DECIDED,
            "Alleen om de vraag te verhelderen en passende hulp te zoeken, zoals het protocol het zegt."),
    LEGAL_BASIS_STANDS("art. 2, art. 11", DECIDED, "De genoemde rechtsgronden dragen het doorgeven nog altijd."),
    NAME_TO_IDENTIFY("art. 3", DECIDED, "Voornaam en naam gaan mee om de cliënt te herkennen."),
    CONTACT_TO_REACH("art. 3", DECIDED, "Adres, telefoonnummer en e-mailadres gaan mee om de cliënt te bereiken."),
    NO_SPECIAL_CATEGORIES("art. 3", DECIDED, "Geen gevoelige gegevens (AVG art. 9 en 10) gaan mee."),
    KEEP_UNTIL_CONTACT(
            "art. 3",
            DECIDED,
            "Het OCMW bewaart de gegevens minstens tot er contact was en duidelijk is of de cliënt hulp wil."),
    FILE_IF_WISHED("art. 3", DECIDED, "Wil de cliënt hulp, dan maakt het OCMW een cliëntdossier."),
    KEEP_FILE_TEN_YEARS("art. 3", CLOCKED, "Een dossier blijft tien jaar na de afsluiting."),
    NO_END_WITHOUT_CONTACT(
            "art. 3", CLOCKED, "Komt er nooit contact, dan zwijgt de tekst; de partijen spreken zelf een grens af."),
    TO_SOCIAL_WORKER(
            "art. 4", DECIDED, "Binnen het OCMW ziet alleen de maatschappelijk werker die zal helpen de gegevens."),
    ONWARD_TO_GBO("art. 4", DECIDED, "Verder doorgeven kan alleen binnen het geïntegreerd breed onthaal."),
    EACH_REFERRAL_ANEW(
            "art. 5, art. 6",
            DECIDED,
            "Elke doorverwijzing wordt apart beoordeeld, door een teamlid samen met de cliënt."),
    WHILE_AGREEMENT_LASTS("art. 5", DECIDED, "Doorgeven kan zolang de samenwerkingsovereenkomst loopt."),
    TO_AGREED_MAILBOX("art. 6", DECIDED, "Alles gaat naar de mailbox die het protocol noemt."),
    GUIDELINES_FOLLOWED("art. 6", RECORDED, "Doorgeven gebeurt geval per geval, volgens de geldende richtlijnen."),
    SEALED_AES256_7ZIP("art. 6", DECIDED, "De gegevens reizen verzegeld met AES-256 in een 7-Zip-bestand."),
    SECURITY_POLICY_AND_PLAN("art. 6", RECORDED, "Het OCMW heeft een veiligheidsbeleid met een plan."),
    HAS_DPO("art. 6", RECORDED, "Het OCMW heeft een functionaris voor gegevensbescherming."),
    IN_PROCESSING_REGISTER("art. 6", RECORDED, "De verwerking staat in het register van het OCMW."),
    ABLE_TO_SHOW("art. 6", DECIDED, "Het OCMW kan tonen dat die maatregelen er zijn."),
    PROOF_ON_REQUEST("art. 6", CLOCKED, "Vraagt Opgroeien regie het bewijs, dan geeft het OCMW het."),
    PROCESSOR_GUARANTEES("art. 6", RECORDED, "Alleen verwerkers met voldoende waarborgen werken met een dossier."),
    PROCESSOR_AGREEMENT("art. 6", RECORDED, "Met elke verwerker is er een verwerkersovereenkomst (AVG art. 28)."),
    PROCESSOR_LIST_EXCHANGED("art. 6", CLOCKED, "De partijen geven elkaar hun lijst van verwerkers en houden die bij."),
    FLAW_REPORTED("art. 7", RECORDED, "Klopt een gegeven niet, dan meldt het OCMW dat meteen."),
    FLAW_EXAMINED(
            "art. 7", CLOCKED, "Opgroeien regie onderzoekt die melding binnen een redelijke termijn en grijpt in."),
    FLAW_ANSWERED("art. 7", CLOCKED, "Opgroeien regie laat het OCMW weten wat er gebeurde."),
    ENDED_FOR_MISUSE(
            "art. 8",
            DECIDED,
            "Bij misbruik mag Opgroeien regie het protocol alleen en meteen stoppen, met een kennisgeving."),
    DAMAGES("art. 8", OUTSIDE, "Opgroeien regie kan een schadevergoeding vragen."),
    BREACH_TOLD(
            "art. 9",
            CLOCKED,
            "De functionarissen melden elkaar een gegevenslek dat beide partijen raakt, zonder dralen."),
    BREACH_CONTACTS("art. 9", RECORDED, "Voor zulke meldingen staan er vaste contacten in het protocol."),
    BREACH_CONSULTED("art. 9", RECORDED, "De partijen overleggen dan samen en beperken de schade."),
    SHARE_WHAT_HELPS("art. 9", RECORDED, "De partijen geven elkaar wat de beveiliging beter maakt."),
    LAW_CHANGE_TOLD("art. 9", CLOCKED, "Het OCMW meldt meteen een wetswijziging die het protocol raakt."),
    PROCESSOR_CHANGE_TOLD("art. 9", CLOCKED, "Het OCMW meldt meteen een wijziging bij zijn verwerkers."),
    BELGIAN_LAW("art. 10", OUTSIDE, "Het Belgische recht geldt."),
    BRUSSELS_COURT("art. 10", OUTSIDE, "De rechtbank van Brussel beslist over een geschil."),
    IN_FORCE_FROM("art. 11", DECIDED, "Het protocol geldt vanaf de dag die erin staat."),
    SIX_MONTHS_NOTICE("art. 11", DECIDED, "Een partij zegt schriftelijk op; na zes maanden stopt het."),
    ENDS_WITH_BASIS("art. 11", DECIDED, "Zonder rechtsgrond stopt het protocol vanzelf.");

    private final String place;
    private final Reach reach;
    private final String wording;

    Clause(String place, Reach reach, String wording) {
        this.place = place;
        this.reach = reach;
        this.wording = wording;
    }

    /** Where it stands in the text: a recital by its letter, or an article. */
    public String place() {
        return place;
    }

    /** How far the software carries it. */
    public Reach reach() {
        return reach;
    }

    /** What it asks, in one Dutch sentence of our own. */
    public String wording() {
        return wording;
    }
}
