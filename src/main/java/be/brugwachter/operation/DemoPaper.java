package be.brugwachter.operation;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.time.Clock;
import java.util.List;

/**
 * The bridge to an OCMW without Brugwachter in a demo folder: a printed sheet, plain 7-Zip and a code typed by hand. Where the
 * published text has no readable address, the managers of the demo agree on an invented one.
 */
final class DemoPaper {
    static final ProtocolId BREE = new ProtocolId("opgroeien-ocmw-bree");
    private static final EmailAddress INVENTED = new EmailAddress("sociaalhuis@bree.be");

    private final House house;
    private final DemoMail mail;
    private final DemoBridge bridge;

    DemoPaper(House house, DemoMail mail, ProtocolId protocol) {
        this.house = house;
        this.mail = mail;
        this.bridge = new DemoBridge(house, protocol);
    }

    boolean laid() {
        return bridge.laid();
    }

    /** Lays it, and gives the sheet as its keeper at the OCMW holds it. */
    PrintedSheet lay() {
        bridge.agree(bridge.protocol().mailbox().address().orElse(INVENTED));
        PrintedSheet printed = house.bean(SheetDesk.class)
                .print(bridge.sheet().id(), DemoBridge.managers(house).getFirst())
                .orElseThrow();
        ReceivedParcel received =
                ReceivedParcel.inMail(mail.arrived(bridge.tryOut())).orElseThrow();
        house.bean(BridgeDesk.class).codeTyped(open(received, printed.lines()).code());
        return printed;
    }

    /** Opens a parcel as the keeper of the sheet does. */
    Opening.Opened open(ReceivedParcel received, List<PrintedSheet.Line> lines) {
        return (Opening.Opened) attempt(received, lineOf(received, lines));
    }

    /** The line that opens a parcel: line by line, the next one first. */
    PrintedSheet.Line lineOf(ReceivedParcel received, List<PrintedSheet.Line> lines) {
        return lines.stream()
                .filter(line -> attempt(received, line) instanceof Opening.Opened)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No line of the demo's sheet opens the parcel."));
    }

    private Opening attempt(ReceivedParcel received, PrintedSheet.Line line) {
        PinnedKey key = bridge.inOneTransaction(
                        () -> house.bean(KeyCabinet.class).signingKey().orElseThrow())
                .publicKey();
        return new ParcelReader(house.bean(Clock.class))
                .open(received.archive(), received.signature(), line.passphrase(), key);
    }
}
