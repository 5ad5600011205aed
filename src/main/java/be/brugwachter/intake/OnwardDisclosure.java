package be.brugwachter.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One link of the chain: an intake, the client's new yes, and the parcel that went to a partner under it. No data about the client.
 *
 * @param recordedAt when the yes was written down
 * @param parcel the sealed parcel; empty until one was sealed
 * @param toCall whether somebody must still telephone the partner, because no letter can tell that it was taken back
 * @param since since when it is in this state
 */
public record OnwardDisclosure(
        UUID id,
        UUID intake,
        OnwardConsent consent,
        Instant recordedAt,
        Optional<UUID> parcel,
        State state,
        boolean toCall,
        Instant since) {
    /** Where it is. What the partner does with it is not the OCMW's to see, so nothing comes after {@link #OPENED}. */
    public enum State {
        AGREED("ja genoteerd, nog niets verstuurd", "rust"),
        SEALED("verzegeld, onderweg", "onderweg"),
        SENT("aanvaard door de mailserver", "onderweg"),
        OPENED("geopend door de partner", "goed"),
        HELD("aangehouden", "let-op"),
        UNDELIVERED("niet aangekomen", "fout"),
        WITHDRAWN("teruggenomen", "rust"),
        LAPSED("vervallen, niemand opende het", "rust");

        private final String dutch;
        private final String flag;

        State(String dutch, String flag) {
            this.dutch = dutch;
            this.flag = flag;
        }

        /** The words people read. */
        public String dutch() {
            return dutch;
        }

        /** The colour of its flag on a page. */
        public String flag() {
            return flag;
        }
    }

    static OnwardDisclosure agreed(UUID id, UUID intake, OnwardConsent consent, Instant now) {
        return new OnwardDisclosure(id, intake, consent, now, Optional.empty(), State.AGREED, false, now);
    }

    OnwardDisclosure sealedIn(UUID made, Instant now) {
        return new OnwardDisclosure(id, intake, consent, recordedAt, Optional.of(made), State.SEALED, toCall, now);
    }

    OnwardDisclosure to(State next, Instant now) {
        return new OnwardDisclosure(id, intake, consent, recordedAt, parcel, next, toCall, now);
    }

    OnwardDisclosure calling(boolean somebodyMust) {
        return new OnwardDisclosure(id, intake, consent, recordedAt, parcel, state, somebodyMust, since);
    }

    /** Whether the client's yes was used: a parcel was sealed under it. */
    public boolean used() {
        return parcel.isPresent();
    }

    /** Whether the client's yes still stands, so that it can be taken back. */
    public boolean standing() {
        return state != State.WITHDRAWN && state != State.LAPSED;
    }
}
