package be.brugwachter.notice.web;

import be.brugwachter.notice.DutyDesk.Contacts;
import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Party;
import java.util.Arrays;
import java.util.List;

/**
 * The contacts of one protocol as the page shows them.
 *
 * @param last when somebody looked at them; empty when nobody did yet
 * @param due the day of the next look
 */
record ContactsView(String protocol, String about, List<Named> sides, String last, String due) {
    /** The contacts one party named; empty when it named none. */
    record Named(String party, List<Person> people) {}

    /** One contact. */
    record Person(String name, String function, String address) {}

    static ContactsView of(Contacts contacts, Party own) {
        Protocol protocol = contacts.protocol();
        return new ContactsView(
                protocol.id().value(),
                protocol.other(own).name(),
                Arrays.stream(Side.values())
                        .map(side -> new Named(protocol.profile(side).name(), people(protocol, side)))
                        .toList(),
                contacts.last().map(Dates::dutch).orElse(""),
                Dates.dutch(contacts.due()));
    }

    /** Whom one party named. */
    static List<Person> people(Protocol protocol, Side side) {
        return protocol.breachContacts(side).stream().map(ContactsView::person).toList();
    }

    private static Person person(Breach.Contact contact) {
        return new Person(
                contact.name().orElse(""),
                contact.function().orElse("functionaris voor gegevensbescherming"),
                contact.address().value());
    }
}
