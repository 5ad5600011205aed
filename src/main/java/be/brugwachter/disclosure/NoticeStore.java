package be.brugwachter.disclosure;

import be.brugwachter.disclosure.mail.NoticeMail;
import be.brugwachter.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of a party. One act is told once. */
public interface NoticeStore {
    /**
     * Adds a notice with its mail, unless this act was told already.
     *
     * @param mail nothing when the protocol names nobody to mail to
     * @return whether it was added
     */
    boolean add(Notice notice, String returnToken, @Nullable NoticeMail mail);

    /** Whether this was told already. */
    default boolean isTold(NoticeKind kind, UUID subject) {
        return about(kind, subject).isPresent();
    }

    /** Those the courier should come for, longest waiting first. */
    List<UUID> due(Instant now, int most);

    /** Every one the courier will come for, now or later. */
    List<UUID> underway();

    /** Locks a notice until the end of the transaction, unless somebody else holds it now. */
    Optional<Notice> lockIfFree(UUID id);

    /** Locks a notice until the end of the transaction, and waits for it. */
    Optional<Notice> lock(UUID id);

    /** Moves its mail on; false when it was moved by somebody else since it was read. */
    boolean move(Notice before, Notice after);

    /** Moves the moment at which this attempt is taken for lost; false when it is no longer the one that runs. */
    boolean stillAt(Outgoing attempt, Instant lostAt);

    /** What goes over the wire, and to whom. */
    Optional<Outgoing> outgoing(UUID id);

    /** The notice with this Message-ID and this envelope token: both must fit. */
    Optional<UUID> byMail(String messageId, String returnToken);

    /** The own officer saw it; the first time counts. */
    boolean seen(UUID id, UUID by, Instant moment);

    /** The notice of this kind about this subject. */
    Optional<Notice> about(NoticeKind kind, UUID subject);

    /** The newest ones for officers, newest first. */
    List<Notice> newest(int most);

    /** Those of a kind that did not get there, and about which nobody called yet, the oldest first. */
    List<Notice> stranded(NoticeKind kind);

    /** Those for officers that the own officer did not see yet, oldest first. */
    List<Notice> unseen();

    /** One attempt. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the wire, never compared
    record Outgoing(UUID notice, int attempt, byte[] mime, EmailAddress to, String returnToken) {}
}
