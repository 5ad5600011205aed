package be.brugwachter.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of requests of the party inside whose walls the work runs. No name, no free text. */
public interface RequestStore {
    /** Whether something was asked about this subject and noted at that moment, to ten seconds. */
    boolean has(UUID subject, Instant noted);

    /** Notes a request. */
    void add(Request request, Instant at);

    /** One request, locked until the transaction ends. */
    Optional<Request> lock(UUID id);

    /** All of them, the open ones first, and then the newest first. */
    List<Request> all();

    /** An answer takes longer. */
    void extend(UUID id, Extension why, Instant at);

    /** It was answered. */
    void answer(UUID id, Request.Answered answered);
}
