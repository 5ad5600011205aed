package be.brugwachter.rights;

import be.brugwachter.disclosure.ClientReport;
import be.brugwachter.shared.Actor;
import java.util.Optional;
import java.util.UUID;

/** What one bank holds about a client: its own facts, and no other's. */
interface Holdings {
    /** Whether this worker looks after this client, so that what the client asks can be noted. */
    boolean has(Actor by, UUID subject);

    /** What is here now, in words for the client; empty when nothing is, or for who may not see it. */
    Optional<ClientReport> report(Actor by, UUID subject);

    /** Why nothing is here any more, with its day; empty while something is. */
    Optional<String> gone(Actor by, UUID subject);

    /** Erases because the client asks for it, as far as the law lets it be erased. */
    Outcome erase(Actor by, UUID subject);
}
