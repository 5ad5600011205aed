package be.brugwachter.rights;

import be.brugwachter.disclosure.ClientReport;
import java.util.Optional;

/**
 * The answer a client takes along: what was asked, what was done, and what this organisation has. On its way to paper, and never kept.
 *
 * @param report what is here now; empty when nothing is
 * @param gone why nothing is here any more
 */
public record Reply(Request request, Outcome outcome, Optional<ClientReport> report, Optional<String> gone) {
    @Override
    public String toString() {
        return "Reply[" + request.id() + "]";
    }
}
