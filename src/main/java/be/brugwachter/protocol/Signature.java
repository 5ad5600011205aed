package be.brugwachter.protocol;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of the text.
 *
 * @param place where it was signed
 * @param signedOn when
 * @param copies in how many copies
 * @param signatories who signed, with a name in the text
 */
public record Signature(String place, LocalDate signedOn, int copies, List<Signatory> signatories) {
    public Signature {
        signatories = List.copyOf(signatories);
    }

    /** Whether the text names somebody who signed for this side. */
    public boolean namedFor(Side side) {
        return signatories.stream().anyMatch(signatory -> signatory.side() == side);
    }

    /**
     * Somebody who signed.
     *
     * @param side for which party
     * @param name first name and name
     * @param function the function beside the signature
     */
    public record Signatory(Side side, String name, String function) {}
}
