package be.brugwachter.protocol;

import be.brugwachter.shared.Party;
import java.util.List;

/** The texts that parties took into their registers, each its own copy. */
@FunctionalInterface
public interface RegisteredTexts {
    /** Every version of every protocol in this party's register, in any order; none while the party is shut. */
    List<Protocol> of(Party party);
}
