package be.brugwachter.publication;

import java.util.List;
import java.util.function.Consumer;

/** The head and foot that every public page has. Nothing in it comes from elsewhere. */
final class Shell {
    /** The styles, in their order. */
    static final List<String> STYLES = List.of(
            "govuk/govuk-frontend-6.6.0.css",
            "stijl/kleuren.css",
            "stijl/brugwachter.css",
            "stijl/delen.css",
            "stijl/openbaar.css");

    static final String PRINT = "stijl/druk.css";
    static final String MARK = "beeld/merk.svg";
    static final String SCRIPT = "script/openbaar.js";

    private final Addresses addresses;
    private final boolean exercise;

    Shell(Addresses addresses, boolean exercise) {
        this.addresses = addresses;
        this.exercise = exercise;
    }

    /**
     * A whole page.
     *
     * @param title in the window and in a list of results
     * @param about one sentence for who finds the page by searching
     * @param inside writes what stands between head and foot
     * @param alternates what says the same as data: type and address
     */
    String page(String title, String about, Consumer<Html> inside, List<Alternate> alternates) {
        Html html = new Html();
        html.in("html", "lang", "nl", "class", "govuk-template").in("head");
        says(html, title, about);
        needs(html);
        alternates.forEach(each -> html.empty("link", "rel", "alternate", "type", each.type(), "href", each.address()));
        html.out().in("body", "class", "huis openbaar");
        top(html);
        html.in("main", "class", "midden band", "id", "inhoud", "tabindex", "-1");
        inside.accept(html);
        html.out();
        foot(html);
        return html.out().out().done();
    }

    private static void says(Html html, String title, String about) {
        html.empty("meta", "charset", "utf-8").element("title", title + " · Brugwachter");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "description", "content", about);
        html.empty("meta", "name", "referrer", "content", "no-referrer");
    }

    private void needs(Html html) {
        html.empty("link", "rel", "icon", "href", addresses.asset(MARK), "type", "image/svg+xml");
        STYLES.forEach(style -> html.empty("link", "rel", "stylesheet", "href", addresses.asset(style)));
        html.empty("link", "rel", "stylesheet", "href", addresses.asset(PRINT), "media", "print");
        String feed = addresses.whole(PublicSite.FEED);
        html.empty("link", "rel", "alternate", "type", "application/atom+xml", "title", "Wijzigingen", "href", feed);
        html.element("script", "", "src", addresses.asset(SCRIPT), "defer", "defer");
    }

    private void top(Html html) {
        html.element("a", "Ga naar de inhoud", "href", "#inhoud", "class", "govuk-skip-link");
        if (exercise) {
            html.in("div", "class", "oefening", "role", "region", "aria-label", "Oefening")
                    .in("div", "class", "band");
            html.element("strong", "OEFENING")
                    .element("span", "Dit is een proefopstelling.")
                    .out()
                    .out();
        }
        html.in("header", "class", "kop").in("div", "class", "band").in("a", "class", "merk", "href", addresses.list());
        html.empty("img", "src", addresses.asset(MARK), "alt", "", "width", "36", "height", "36");
        html.text("Protocollen").out().out().out();
    }

    private void foot(Html html) {
        html.in("footer", "class", "voet").in("div", "class", "band");
        html.element(
                "p",
                "De feiten komen uit de getekende teksten. De zinnen zijn van Brugwachter; alleen de getekende tekst bindt.");
        html.in("p", "class", "niet-op-papier");
        html.element("a", "Volg de wijzigingen (Atom)", "href", addresses.whole(PublicSite.FEED));
        html.text(" · ");
        html.element("a", "Alles als data (JSON-LD)", "href", addresses.whole(PublicSite.CATALOGUE));
        addresses.figures().ifPresent(figures -> html.text(" · ").element("a", "Jaarcijfers", "href", figures));
        html.out().out().out();
    }

    /** The same, as data. */
    record Alternate(String type, String address) {}
}
