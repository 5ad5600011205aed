package be.brugwachter.notice;

import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What lay open, for whom to see and when: the question to the calculator. */
public sealed interface Incident {
    /**
     * Others could read the mailbox of the protocol.
     *
     * @param sheetToo whether they may have had the passphrase sheet as well
     */
    record MailboxOpen(Instant from, Instant until, boolean sheetToo) implements Incident {}

    /**
     * A passphrase sheet is lost.
     *
     * @param sheet its name, as mails say it
     * @param from since when it may be in other hands
     */
    record SheetLost(String sheet, Instant from) implements Incident {}

    /**
     * A device is lost, with a person signed in or able to sign in.
     *
     * @param account whose it is; empty for anybody in that function
     * @param until when it was blocked
     */
    record DeviceLost(Optional<UUID> account, Role role, Instant from, Instant until) implements Incident {}

    /** Everything under the protocol could be read: a flaw in the software, a key in wrong hands, or what its host tells. */
    record Everything(Instant from, Instant until) implements Incident {}

    /** One referral went to the wrong receiver. */
    record WrongReceiver(UUID referral) implements Incident {}
}
