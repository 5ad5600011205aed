package be.brugwachter.publication;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of all protocols, by the first letter of the place; a small script adds a box to look in it. */
final class ListPage {
    private static final String INTRODUCTION =
            "Een teamlid van Kind en Gezin mag contactgegevens van een gezin doorgeven aan een OCMW, als het gezin dat wil."
                    + " Hier lees je met welk OCMW daarover iets is afgesproken, en wat.";
    private static final String NOTHING_FITS = "Geen enkel protocol past bij wat je typte. Probeer een ander woord.";

    private final Publications publications;
    private final Addresses addresses;

    ListPage(Publications publications, Addresses addresses) {
        this.publications = publications;
        this.addresses = addresses;
    }

    String write(Shell shell) {
        return shell.page(
                "Alle protocollen",
                "Met welke OCMW's contactgegevens van gezinnen gedeeld mogen worden, en wat daarvoor afgesproken is.",
                this::inside,
                List.of(new Shell.Alternate("application/ld+json", addresses.whole(PublicSite.CATALOGUE))));
    }

    private void inside(Html html) {
        html.element("h1", "Alle protocollen");
        html.element("p", INTRODUCTION, "class", "inleiding");
        Map<String, List<Edition>> letters = letters();
        if (letters.isEmpty()) {
            html.element("p", "Er is nog geen protocol bekendgemaakt. Kom later eens terug.");
            return;
        }
        search(html);
        html.in("nav", "class", "letters niet-op-papier", "aria-label", "Op letter");
        letters.keySet().forEach(letter -> html.element("a", letter, "href", "#letter-" + letter));
        html.out();
        letters.forEach((letter, editions) -> letter(html, letter, editions));
        html.element("p", NOTHING_FITS, "id", "niets", "hidden", "hidden");
    }

    private static void search(Html html) {
        html.in("div", "class", "zoeken niet-op-papier", "id", "zoeken", "hidden", "hidden");
        html.element("label", "Zoek een OCMW, een gemeente of een team", "for", "zoekwoord", "class", "govuk-label");
        html.empty("input", "id", "zoekwoord", "type", "search", "class", "govuk-input", "autocomplete", "off");
        html.element("p", "", "role", "status", "id", "gevonden", "class", "klein");
        html.out();
    }

    private void letter(Html html, String letter, List<Edition> editions) {
        html.in("section", "class", "letter", "aria-labelledby", "letter-" + letter);
        html.element("h2", letter, "id", "letter-" + letter, "class", "kop-m");
        html.in("ul", "class", "protocollen");
        for (Edition edition : editions) {
            Protocol protocol = edition.protocol();
            html.in("li", "class", "kaart", "data-zoek", words(protocol));
            html.element(
                    "a", protocol.receiver().name(), "href", addresses.page(edition.id()), "class", "govuk-link naam");
            html.element("p", protocol.localTeam(), "class", "klein");
            html.in("p").text(since(edition));
            edition.ended()
                    .ifPresent(state -> html.element("strong", "Dit protocol is " + state + ".", "class", "einde"));
            html.out().out();
        }
        html.out().out();
    }

    /** The days on which the versions begin; which of them counts today, a folder cannot know. */
    private String since(Edition edition) {
        List<Edition> versions = publications.versions(edition.id());
        Edition newest = versions.getFirst();
        String since = "Geldt vanaf " + Dates.dutch(edition.protocol().inForceFrom()) + ". ";
        if (newest.protocol().version() != edition.protocol().version()) {
            return since + "Een nieuwe versie geldt vanaf "
                    + Dates.dutch(newest.protocol().inForceFrom()) + ". ";
        }
        return publications.dated() || versions.size() == 1 ? since : since + "Tot die dag telt een oudere versie. ";
    }

    private static String words(Protocol protocol) {
        return String.join(
                        " ",
                        protocol.receiver().name(),
                        protocol.receiver().seat().place(),
                        protocol.receiver().seat().postcode(),
                        protocol.localTeam())
                .toLowerCase(Locale.ROOT);
    }

    private Map<String, List<Edition>> letters() {
        Map<String, List<Edition>> letters = new LinkedHashMap<>();
        for (Edition edition : publications.all()) {
            String place = edition.protocol().receiver().name().replaceFirst("^(?i:OCMW)\\s+", "");
            letters.computeIfAbsent(place.substring(0, 1).toUpperCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(edition);
        }
        return letters;
    }
}
