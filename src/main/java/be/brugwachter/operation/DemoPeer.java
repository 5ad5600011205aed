package be.brugwachter.operation;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.PeerFile;
import be.brugwachter.disclosure.ReceiptCourier;
import be.brugwachter.disclosure.ReceivedSheetDesk;
import be.brugwachter.disclosure.ReceivingDesk;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The bridge to OCMW Brugge in a demo folder: both banks run Brugwachter. Keys are exchanged and pinned by two, the sheet travels
 * as a file, and the test parcel and its receipt go by mail, each bank inside its own walls.
 */
final class DemoPeer {
    static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");
    private static final int PATIENCE = 300;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final House house;
    private final DemoBridge bridge;

    DemoPeer(House house) {
        this.house = house;
        this.bridge = new DemoBridge(house, BRUGGE);
    }

    /** Lays it, unless it is laid. */
    void lay() {
        if (Walls.as(DemoPeople.BRUGGE, () -> house.bean(ReceivingDesk.class).receives())) {
            return;
        }
        byte[] keys = Walls.as(DemoPeople.BRUGGE, () -> receiver().keyFile());
        byte[] sheet = Walls.as(Demo.OPGROEIEN, () -> sheetFor(keys));
        Walls.run(DemoPeople.BRUGGE, () -> takeIn(sheet));
        Walls.run(Demo.OPGROEIEN, bridge::tryOut);
        carryUntilLive();
    }

    private byte[] sheetFor(byte[] keys) {
        Protocol protocol = bridge.protocol();
        ChannelDesk channels = house.bean(ChannelDesk.class);
        Actor first = DemoBridge.managers(house).getFirst();
        bridge.agreeOnce(protocol.mailbox().address().orElseThrow());
        PeerFile peer = PeerFile.read(keys).orElseThrow();
        bridge.confirmChannel(channels.proposePeerKey(BRUGGE, peer, first));
        return channels.export(protocol, bridge.sheet().id(), keys, first).orElseThrow();
    }

    private void takeIn(byte[] sheet) {
        List<Actor> managers = DemoBridge.managers(house);
        if (receiver().read(sheet, managers.getFirst()) instanceof ReceivedSheetDesk.Read.Here(var here)) {
            receiver().confirm(here.id(), managers.getLast());
        }
    }

    /** The house's own rounds may be carrying at this very moment: whoever comes first brings it along. */
    private void carryUntilLive() {
        for (int i = 0; i < PATIENCE; i++) {
            Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round);
            Walls.run(DemoPeople.BRUGGE, house.bean(ReceiptCourier.class)::round);
            Walls.run(Demo.OPGROEIEN, house.bean(ReturnRound.class)::round);
            if (live()) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException("The test parcel of the demo was never answered.");
    }

    private boolean live() {
        return Walls.as(Demo.OPGROEIEN, bridge::newestIsLive);
    }

    private ReceivedSheetDesk receiver() {
        return house.bean(ReceivedSheetDesk.class);
    }
}
