package be.brugwachter.disclosure;

import be.brugwachter.parcel.OpeningCode;
import java.util.Optional;

/** Which parcel a code stood in: who types it opened that parcel. Also after the code did its work once. */
public final class ParcelCodes {
    private final Outbox outbox;
    private final KeyCabinet keys;

    /** The codes of the parcels of this party. */
    public ParcelCodes(Outbox outbox, KeyCabinet keys) {
        this.outbox = outbox;
        this.keys = keys;
    }

    /** The parcel; nothing when no code is so. */
    public Optional<Parcel> parcel(OpeningCode code) {
        return outbox.byCode(keys.digest(code)).flatMap(outbox::find);
    }
}
