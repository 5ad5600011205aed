package be.brugwachter.site;

import be.brugwachter.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a person may begin with, by function. Every path here is one that exists; a test walks them. */
public final class Menu {
    private static final Item BEGIN = new Item("Begin", "Wat op je wacht.", "/");
    private static final Item NEW =
            new Item("Nieuwe doorverwijzing", "Samen met de ouder, in vijf stappen.", "/doorverwijzingen/nieuw");
    private static final Item MINE = new Item("Mijn doorverwijzingen", "Waar elk bericht nu is.", "/doorverwijzingen");
    private static final Item WHICH = new Item(
            "Welk OCMW?",
            "Zoek met een postcode welk OCMW helpt, en wat je er kunt doen.",
            "/doorverwijzingen/welk-ocmw");
    private static final Item PROTOCOLS =
            new Item("Protocollen", "Wat is afgesproken, en waar het staat.", "/protocollen");
    private static final Item DEVIATIONS =
            new Item("Afwijkingen", "Waar protocollen verschillen, en wat er verandert voor wie.", "/afwijkingen");
    private static final Item DRAFTS =
            new Item("Ontwerpen", "Een protocol met een nieuw OCMW, van eerste woord tot handtekening.", "/ontwerpen");
    private static final Item TWO = new Item("Te bevestigen", "Wat een collega voorstelde.", "/te-bevestigen");

    private static final Item RECEPTION =
            new Item("Ontvangst", "Onze sleutel, de bladen van de afzender en wat niet openging.", "/ontvangst");

    private static final Item PARTNERS =
            new Item("Partners", "Aan wie jullie OCMW een cliënt kan doorgeven, met nieuwe toestemming.", "/partners");

    private static final Item PARCELS =
            new Item("Pakjes", "Wat niet vanzelf openging, en een pakje met de hand.", "/ontvangst/pakjes");

    private static final Item SEEN =
            new Item("Vastgelegd", "Wat twee mensen afspraken, en of de andere partij het weet.", "/te-zien");

    private static final Item PEOPLE = new Item("Mensen", "Wie binnen mag, en in welke functie.", "/mensen");
    private static final Item DESK = new Item("Onthaal", "Wie wacht, wie bij jou is, en wat vandaag moet.", "/onthaal");
    private static final Item SELF =
            new Item("Mijn gegevens", "Je functie, je team en je beroepsgeheim.", "/mijn-gegevens");

    private static final Item LOGBOOK =
            new Item("Logboek", "Wat gebeurde, en of daar niets aan veranderde.", "/logboek");

    private static final Item KEEPING =
            new Item("Bewaren en wissen", "Wat er is, wanneer het weggaat, en wat al weg is.", "/bewaren");

    private static final Item CALENDAR =
            new Item("Kalender", "Wat begint, wat afloopt en wat er nog moet zijn.", "/kalender");

    private static final Item FLAWS = new Item(
            "Gegevens die niet kloppen", "Wat een OCMW meldde, met de klok, en wat ermee gebeurde.", "/gebreken");

    private static final Item PROCESSING =
            new Item("Verwerkingsregister", "Wat jullie met gegevens doen, zoals de AVG het vraagt.", "/verwerkingen");

    private static final Item EVIDENCE =
            new Item("Bewijs", "Wat jullie kunnen tonen, jullie verwerkers, en wat je vraagt.", "/bewijs");

    private static final Item NOTICES =
            new Item("Meldingen", "Wat misging of verandert, en wie dat weet.", "/meldingen");

    private static final Item LETTERS =
            new Item("Brieven", "Wat de functionaris van de andere partij verzegeld schreef.", "/brieven");

    private static final Item HOST = new Item(
            "Lek melden", "Draai jij dit programma en ging er iets mis? Beide partijen horen het.", "/lek-melden");

    private static final Item FIGURES =
            new Item("Cijfers", "Hoeveel er overging en hoe vlot, zonder mensen.", "/cijfers");

    private static final Item RIGHTS =
            new Item("Rechten", "Wat mensen vroegen over hun gegevens, en tegen wanneer.", "/rechten");

    private static final List<Item> MANAGER = List.of(
            PROTOCOLS,
            TWO,
            DRAFTS,
            CALENDAR,
            LETTERS,
            NOTICES,
            FLAWS,
            DEVIATIONS,
            EVIDENCE,
            FIGURES,
            RECEPTION,
            PARTNERS);

    private static final List<Item> OFFICER = List.of(
            PROTOCOLS,
            SEEN,
            LETTERS,
            NOTICES,
            FLAWS,
            DRAFTS,
            CALENDAR,
            DEVIATIONS,
            PROCESSING,
            EVIDENCE,
            FIGURES,
            RIGHTS,
            LOGBOOK,
            KEEPING);

    private Menu() {}

    /**
     * One way to begin.
     *
     * @param sentence what is found there, on the home page
     * @param href the path
     */
    public record Item(String text, String sentence, String href) {}

    /** What this function begins with, apart from home. */
    public static List<Item> of(Role role) {
        return switch (role) {
            case TEAM_MEMBER -> List.of(NEW, MINE, WHICH, FLAWS, RIGHTS, SELF);
            case PROTOCOL_MANAGER -> MANAGER;
            case DPO -> OFFICER;
            case ADMINISTRATOR -> List.of(PEOPLE, KEEPING, HOST);
            case SOCIAL_WORKER -> List.of(DESK, PARCELS, RIGHTS, SELF);
            case DISTRIBUTOR -> List.of(DESK, PARCELS, SELF);
            case SYSTEM -> List.of();
        };
    }

    /** The menu of a person with these functions, home first. */
    public static List<Item> of(Collection<Role> roles) {
        return Stream.concat(Stream.of(BEGIN), starts(roles).stream()).toList();
    }

    /** The great buttons on the home page of a person with these functions. */
    public static List<Item> starts(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> of(role).stream())
                .distinct()
                .toList();
    }
}
