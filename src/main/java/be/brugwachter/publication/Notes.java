package be.brugwachter.publication;

import be.brugwachter.protocol.Dates;
import java.util.List;

/**
 * What a reader of a version should know before the rest: that it ended, or that another version counts. Where no day is known, only
 * what is true on every day.
 *
 * @param edition the version that is read
 * @param standing the version that stands for the protocol
 * @param versions all of them, newest first
 */
record Notes(Edition edition, Edition standing, List<Edition> versions, Addresses addresses) {
    void write(Html html) {
        standing.ended()
                .ifPresent(state -> note(
                        html,
                        "Dit protocol is " + state,
                        "Er gaat niets nieuws meer over. Wat hieronder staat, gold tot dan.",
                        ""));
        if (edition.today().isPresent()) {
            today(html);
        } else {
            undated(html);
        }
    }

    private void today(Html html) {
        boolean other = number(edition) != number(standing);
        String link = other && !standing.comes() ? "Lees de versie die nu geldt" : "";
        if (edition.comes()) {
            note(html, "Deze versie geldt nog niet", "Ze geldt vanaf " + from(edition) + ".", link);
        } else if (other) {
            note(html, "Dit is een oude versie", "Er kwam een nieuwere in de plaats.", link);
        }
    }

    private void undated(Html html) {
        Edition newest = versions.getFirst();
        if (number(newest) != number(edition)) {
            String title = "Er is een nieuwere versie, die geldt vanaf " + from(newest);
            note(html, title, "Tot die dag telt een oudere versie.", "Lees de nieuwere versie");
        } else if (versions.size() > 1) {
            note(html, "Deze versie geldt vanaf " + from(edition), "Tot die dag telt een oudere versie.", "");
        }
    }

    private static int number(Edition edition) {
        return edition.protocol().version();
    }

    private static String from(Edition edition) {
        return Dates.dutch(edition.protocol().inForceFrom());
    }

    /** @param link words that lead to the page of the protocol; empty for none */
    private void note(Html html, String title, String sentence, String link) {
        html.in("section", "class", "paneel paneel-let-op").element("h2", title, "class", "kop-m");
        html.element("p", sentence);
        if (!link.isEmpty()) {
            html.in("p")
                    .element("a", link, "href", addresses.page(edition.id()))
                    .out();
        }
        html.out();
    }
}
