package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.net.URI;
import java.util.function.Supplier;

/**
 * How this deployment shows itself in its mails.
 *
 * @param from the address in the head of each mail, of the organisation, read by people
 * @param returnAddress where delivery notices go
 * @param telephone whom the receiver calls
 * @param publicUrl where the pages are reached, without a slash at the end; asked each time, because a door on a free port
 *     knows its port only once it is open
 * @param drill whether everything here is an exercise
 */
public record SenderIdentity(
        EmailAddress from, ReturnAddress returnAddress, String telephone, Supplier<URI> publicUrl, boolean drill) {
    /** Where the opening code is typed, without sign-in. */
    URI codePage(Party sender) {
        return publicUrl.get().resolve("/open/" + sender.key());
    }
}
