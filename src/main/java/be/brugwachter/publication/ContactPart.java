package be.brugwachter.publication;

import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the public can reach: exactly the contacts that the protocol itself publishes (art. 9). */
record ContactPart(Protocol protocol) {
    void write(Html html) {
        html.in("section", "aria-labelledby", "contact");
        html.element("h2", "Wie je kunt bereiken", "id", "contact", "class", "kop-l");
        html.element(
                "p",
                "Gaat het over je gegevens of over een lek? Schrijf naar de functionaris voor gegevensbescherming.");
        html.in("dl", "class", "govuk-summary-list");
        for (Side side : Side.values()) {
            protocol.breachContacts(side).forEach(contact -> line(html, side, contact));
        }
        html.out().out();
    }

    private void line(Html html, Side side, Breach.Contact contact) {
        String address = contact.address().value();
        html.in("div", "class", "govuk-summary-list__row");
        html.element("dt", protocol.profile(side).name(), "class", "govuk-summary-list__key");
        html.in("dd", "class", "govuk-summary-list__value").text(who(contact));
        html.element("a", address, "href", "mailto:" + address, "class", "breekt")
                .out()
                .out();
    }

    private static String who(Breach.Contact contact) {
        String who = Stream.of(contact.name(), contact.function())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : who + ", ";
    }
}
