package be.brugwachter.correction;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import java.util.Optional;
import java.util.UUID;

/** The sender's cases, of which this room sees nothing but what an examination needs. */
public interface Makers {
    /** Who made what a parcel was sent for; nothing for a parcel about nobody. */
    Optional<Maker> of(UUID subject);

    /** The team's own file reference, by which its members find the family: also when the details are gone. */
    Optional<String> file(UUID referral);

    /** The receiver read it and called something in it superfluous: our own copy goes too. */
    void letGo(UUID referral);
}
