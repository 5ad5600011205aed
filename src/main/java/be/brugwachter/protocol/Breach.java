package be.brugwachter.protocol;

import be.brugwachter.shared.EmailAddress;
import java.util.List;
import java.util.Optional;

/**
 * What happens when data leak (art. 9).
 *
 * @param wording its place and our words
 * @param contacts whom each party named for it
 */
public record Breach(Wording wording, List<Contact> contacts) {
    public Breach {
        contacts = List.copyOf(contacts);
    }

    /**
     * Whom to tell.
     *
     * @param side of which party
     * @param name who, when the text names somebody
     * @param function in which function, when the text says so
     * @param address where
     */
    public record Contact(Side side, Optional<String> name, Optional<String> function, EmailAddress address) {}
}
