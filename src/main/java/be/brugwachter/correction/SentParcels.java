package be.brugwachter.correction;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.Parcel;
import be.brugwachter.disclosure.ParcelCodes;
import be.brugwachter.disclosure.ParcelKind;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.ProtocolDesk;
import java.util.Optional;
import java.util.UUID;

/** The parcels of this party by which a client was referred. */
public final class SentParcels {
    private final BridgeDesk bridge;
    private final ProtocolDesk protocols;
    private final Makers makers;
    private final ParcelCodes codes;

    /** Those this bridge carried. */
    public SentParcels(BridgeDesk bridge, ProtocolDesk protocols, Makers makers, ParcelCodes codes) {
        this.bridge = bridge;
        this.protocols = protocols;
        this.makers = makers;
        this.codes = codes;
    }

    Optional<SentParcel> find(UUID parcel) {
        return bridge.find(parcel)
                .filter(sent -> sent.kind() == ParcelKind.REFERRAL)
                .flatMap(this::sent);
    }

    /** The parcel in which this code stood, as far as a client was referred by it. Who knows the code opened it: that counts, once. */
    Optional<UUID> opened(OpeningCode code) {
        Optional<UUID> found = codes.parcel(code)
                .filter(sent -> sent.kind() == ParcelKind.REFERRAL)
                .map(Parcel::id);
        found.ifPresent(any -> bridge.codeTyped(code));
        return found;
    }

    /** The team's own file reference of what a flaw is about. */
    Optional<String> file(ReceivedFlaw flaw) {
        return makers.file(flaw.maker().referral());
    }

    /** Our own copy of it goes. */
    void letGo(SentParcel sent) {
        makers.letGo(sent.maker().referral());
    }

    private Optional<SentParcel> sent(Parcel parcel) {
        return protocols
                .byId(parcel.protocol())
                .flatMap(protocol -> makers.of(parcel.subject()).map(maker -> new SentParcel(protocol, maker)));
    }
}
