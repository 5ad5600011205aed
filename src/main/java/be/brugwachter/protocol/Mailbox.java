package be.brugwachter.protocol;

import be.brugwachter.shared.EmailAddress;
import java.util.Optional;

/**
 * The mailbox as the text has it (art. 6). That an address is right is an act of two people and a test parcel, never of a file.
 *
 * @param asWritten what the text says, character for character, also when illegible
 * @param address the address, when what is written is one
 */
public record Mailbox(String asWritten, Optional<EmailAddress> address) {
    /** Whether the text gives an address at all. */
    public boolean legible() {
        return address.isPresent();
    }
}
