package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import java.util.List;

/** What can go wrong for a family, and which clauses the software carries against it. How likely and how grave it is, a person judges. */
public enum Risk {
    WRONG_READER(
            "Iemand leest mee die dat niet mag",
            "Een vreemde, of een collega zonder taak, weet dat een gezin hulp zoekt.",
            "Alles reist verzegeld, met per bericht een andere wachtzin, die nooit in de mail staat. Niemand typt het mailadres. Elke lezing noemt een doel en staat in het logboek.",
            Clause.SEALED_AES256_7ZIP,
            Clause.TO_AGREED_MAILBOX,
            Clause.RECEIVER_UNDER_SECRECY,
            Clause.TO_SOCIAL_WORKER),
    WRONG_PLACE(
            "De gegevens gaan naar een verkeerd OCMW",
            "Een OCMW dat niets met het gezin te maken heeft, leest hun gegevens.",
            "De postcode stelt de gemeente voor en een mens bevestigt ze; een ander OCMW wordt geweigerd. Ging het toch mis, dan vervalt met één knop de wachtzin en hoort het OCMW het.",
            Clause.OCMW_OF_RESIDENCE,
            Clause.TO_AGREED_MAILBOX),
    NOT_FREE(
            "Een ouder zegt ja zonder te begrijpen waarop, of uit druk",
            "Het gezin verliest vertrouwen, en de grond onder het doorgeven valt weg.",
            "Zonder de vijf punten gaat niemand verder. Een nee laat geen spoor na. Een ja geldt één keer, voor de tekst die getoond is.",
            Clause.INFORMED,
            Clause.CONSENTED,
            Clause.EACH_REFERRAL_ANEW),
    TOO_MUCH(
            "Er gaat meer mee dan nodig is",
            "Een OCMW leest iets over gezondheid, kinderen of schulden dat het niet hoefde te weten.",
            "Er is geen vak voor vrije tekst. Een rijksregisternummer of een notitie in een vak wordt geweigerd.",
            Clause.IDENTIFICATION_DATA_ONLY,
            Clause.NAME_TO_IDENTIFY,
            Clause.NO_SPECIAL_CATEGORIES),
    DANGER_AT_HOME(
            "Een telefoontje of brief brengt een ouder thuis in gevaar",
            "Een partner leest of hoort dat de ouder hulp zoekt.",
            "Alleen wat de ouder veilig noemt, gaat mee; het adres mag wegblijven. Een code op papier krijgt alleen wie ze wil.",
            Clause.CONTACT_TO_REACH),
    OTHER_USE(
            "De gegevens worden voor iets anders gebruikt",
            "Een gezin dat om hulp vroeg, krijgt controle.",
            "Een ander doel dan die van het protocol wordt geweigerd. Een partner krijgt pas iets na een nieuw ja.",
            Clause.PURPOSE_BOUND,
            Clause.ONWARD_TO_GBO,
            Clause.ENDED_FOR_MISUSE),
    KEPT_TOO_LONG(
            "De gegevens blijven te lang",
            "Wat niet meer nodig is, kan nog uitlekken.",
            "Elke nacht gaat een ronde langs alles wat bewaard wordt. Wissen is sleutels vernietigen: ook in een back-up is het daarna onleesbaar, na de termijn van de back-ups.",
            Clause.KEEP_UNTIL_CONTACT,
            Clause.NO_END_WITHOUT_CONTACT,
            Clause.FILE_IF_WISHED,
            Clause.KEEP_FILE_TEN_YEARS),
    WRONG_DATA(
            "Een gegeven klopt niet",
            "Het OCMW bereikt het gezin niet, of belt iemand anders.",
            "Wie een fout meldt, noemt het soort, nooit het gegeven zelf. Het team vraagt het aan de ouder. Er loopt een klok op het antwoord.",
            Clause.FLAW_REPORTED,
            Clause.FLAW_EXAMINED,
            Clause.FLAW_ANSWERED),
    NO_GROUND(
            "Er wordt doorgegeven zonder grond die nog geldt",
            "Het gezin is een recht kwijt dat de wet geeft.",
            "Elke rechtsgrond staat apart in het register. Valt er een weg, dan stopt het versturen tot de partijen beslissen.",
            Clause.CONCLUDED_AND_SIGNED,
            Clause.LEGAL_BASIS_STANDS,
            Clause.COOPERATION_AGREEMENT,
            Clause.WHILE_AGREEMENT_LASTS),
    LEAK_UNSEEN(
            "Een lek blijft te lang onopgemerkt of onbesproken",
            "Een gezin kan zich niet beschermen tegen wat het niet weet.",
            "Eén register van lekken, met een klok van 72 uur en een berekening van wiens gegevens leesbaar waren.",
            Clause.BREACH_TOLD,
            Clause.BREACH_CONTACTS,
            Clause.BREACH_CONSULTED),
    PROCESSOR(
            "Een verwerker gaat slordig om met de gegevens",
            "Wie een mailbox of programma beheert, kan zien wat erin staat.",
            "Elke verwerker staat in een register, met zijn overeenkomst. Ontbreekt die, dan zegt het register dat.",
            Clause.PROCESSOR_GUARANTEES,
            Clause.PROCESSOR_AGREEMENT,
            Clause.PROCESSOR_LIST_EXCHANGED);

    private final String dutch;
    private final String harm;
    private final String answer;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Clause> clauses;

    Risk(String dutch, String harm, String answer, Clause... clauses) {
        this.dutch = dutch;
        this.harm = harm;
        this.answer = answer;
        this.clauses = List.of(clauses);
    }

    /** What can go wrong. */
    public String dutch() {
        return dutch;
    }

    /** What that would mean for people. */
    public String harm() {
        return harm;
    }

    /** What the software does against it. */
    public String answer() {
        return answer;
    }

    /** The clauses that ask it, each with its proof. */
    public List<Clause> clauses() {
        return clauses;
    }
}
