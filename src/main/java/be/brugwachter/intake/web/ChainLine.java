package be.brugwachter.intake.web;

import be.brugwachter.intake.OnwardConsent;
import be.brugwachter.intake.OnwardDisclosure;
import be.brugwachter.intake.OnwardDisclosure.State;
import be.brugwachter.intake.Partner;
import be.brugwachter.intake.PartnerDesk;
import be.brugwachter.shared.DataItem;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One link of the chain as a page shows it, without anything about the client but which data went.
 *
 * @param to the partner and the person there
 * @param what which data
 * @param agreed when and how the client said yes
 * @param number the number of the message, as it stands in it; empty before it was sealed
 * @param again whether the courier can be asked to come again
 * @param standing whether the client can still take the yes back
 */
record ChainLine(
        String id,
        String href,
        String to,
        String what,
        String agreed,
        String number,
        String state,
        String flag,
        String since,
        boolean again,
        boolean standing,
        boolean toCall) {
    static ChainLine of(OnwardDisclosure onward, PartnerDesk partners) {
        OnwardConsent consent = onward.consent();
        State state = onward.state();
        return new ChainLine(
                onward.id().toString(),
                "/onthaal/" + onward.intake() + "/verder/" + onward.id(),
                to(partners.find(consent.partner()), consent),
                consent.items().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", ")),
                Words.day(consent.askedOn()) + ", " + consent.manner().dutch(),
                onward.parcel().map(Object::toString).orElse(""),
                state.dutch(),
                state.flag(),
                Words.moment(onward.since()),
                state == State.HELD || state == State.UNDELIVERED,
                onward.standing(),
                onward.toCall());
    }

    private static String to(Optional<Partner> partner, OnwardConsent consent) {
        return partner.map(found -> found.professional(consent.professional())
                                .map(person -> person.words() + ", ")
                                .orElse("")
                        + found.name())
                .orElse("een partner");
    }
}
