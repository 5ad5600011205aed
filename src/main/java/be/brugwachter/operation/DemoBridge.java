package be.brugwachter.operation;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.Opening;
import be.brugwachter.disclosure.ParcelReader;
import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.PinnedKey;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.disclosure.SheetWish;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the bridge to OCMW Brugge in a demo folder, by the very acts that two protocol managers and a social worker would do:
 * declaration, mailbox, sheet, test parcel, code. Runs inside the walls of the sender.
 */
final class DemoBridge {
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");
    private static final byte[] DECLARATION =
            "%PDF-1.4\n% OEFENING: een verzonnen verklaring\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final House house;
    private final DemoMail mail;

    DemoBridge(House house, DemoMail mail) {
        this.house = house;
        this.mail = mail;
    }

    /** Whether a family can cross already. */
    boolean laid() {
        return inOneTransaction(
                () -> house.bean(ChannelDesk.class).facts(BRUGGE).sheetLive());
    }

    /** Lays it, and gives the sheet as its keeper at the OCMW holds it. */
    PrintedSheet lay() {
        List<Actor> managers = managers();
        Protocol protocol = house.bean(ProtocolDesk.class).byId(BRUGGE).orElseThrow();
        declareReaders(protocol, managers);
        ChannelDesk channels = house.bean(ChannelDesk.class);
        UUID mailbox = inOneTransaction(() -> channels.proposeMailbox(
                        BRUGGE, protocol.mailbox().address().orElseThrow(), managers.getFirst())
                .id());
        channels.confirm(BRUGGE, mailbox, managers.getLast());
        UUID sheet = channels.proposeSheet(
                        BRUGGE, new SheetWish("onthaal", "diensthoofd onthaal", 12), managers.getFirst())
                .id();
        channels.confirm(BRUGGE, sheet, managers.getLast());
        PrintedSheet printed = print(managers.getFirst());
        tryOut(printed, managers.getFirst());
        return printed;
    }

    private List<Actor> managers() {
        return house.bean(StaffDesk.class).all().stream()
                .filter(account -> account.roles().contains(Role.PROTOCOL_MANAGER))
                .map(DemoBridge::manager)
                .toList();
    }

    private static Actor manager(Account account) {
        return new Actor(account.party(), account.id(), Role.PROTOCOL_MANAGER);
    }

    private void declareReaders(Protocol protocol, List<Actor> managers) {
        FilingDesk filing = house.bean(FilingDesk.class);
        LocalDate today = LocalDate.now(house.bean(Clock.class));
        FiledDocument document = new FiledDocument(UUID.randomUUID(), BRUGGE, "oefening-verklaring.pdf", DECLARATION);
        UUID proposal = filing.proposeReaders(protocol, today, document, managers.getFirst())
                .id();
        filing.confirm(proposal, managers.getLast());
    }

    private PrintedSheet print(Actor manager) {
        SheetDesk sheets = house.bean(SheetDesk.class);
        PassphraseSheet made = sheets.of(BRUGGE).getFirst();
        return sheets.print(made.id(), manager).orElseThrow();
    }

    /** The test parcel goes, and somebody at the other bank gives its code back. */
    private void tryOut(PrintedSheet sheet, Actor manager) {
        BridgeDesk bridge = house.bean(BridgeDesk.class);
        UUID parcel = bridge.sendTest(BRUGGE, manager).orElseThrow();
        house.bean(Courier.class).round();
        ReceivedParcel received = mail.parcel(parcel)
                .orElseThrow(() -> new IllegalStateException("The test parcel of the demo did not arrive."));
        Opening.Opened opened = open(received, sheet.lines());
        bridge.codeTyped(opened.code());
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
        PinnedKey key = inOneTransaction(
                        () -> house.bean(KeyCabinet.class).signingKey().orElseThrow())
                .publicKey();
        return new ParcelReader(house.bean(Clock.class))
                .open(received.archive(), received.signature(), line.passphrase(), key);
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
