package be.brugwachter.protocol;

import java.util.List;
import java.util.Optional;

/**
 * What the data were collected for, and what the receiver may do with them (art. 2).
 *
 * @param original why Opgroeien regie collected them
 * @param receiver the purposes of the receiver; any other is refused
 * @param permissions what the receiver may do but need not
 * @param compatibility why the second purpose fits the first
 */
public record Purposes(Wording original, List<Purpose> receiver, List<Purpose> permissions, Wording compatibility) {

    public Purposes {
        receiver = List.copyOf(receiver);
        permissions = List.copyOf(permissions);
    }

    /** The receiver's purpose with this id; empty when this protocol does not know it. */
    public Optional<Purpose> byId(String id) {
        return receiver.stream().filter(purpose -> purpose.id().equals(id)).findFirst();
    }

    /**
     * One purpose.
     *
     * @param id lasting slug, like {@code clarify-need}
     * @param wording its place and our words
     */
    public record Purpose(String id, Wording wording) {}
}
