package be.brugwachter.operation;

import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.disclosure.SheetWish;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.FilingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.Proposal;
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
 * The sender's end of a bridge in a demo folder, by the very acts that two protocol managers would do: what is filed, the mailbox,
 * the sheet, the test parcel. Runs inside the walls of the sender.
 */
final class DemoBridge {
    private static final byte[] PAPER =
            "%PDF-1.4\n% OEFENING: een verzonnen document\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final House house;
    private final ProtocolId protocol;

    DemoBridge(House house, ProtocolId protocol) {
        this.house = house;
        this.protocol = protocol;
    }

    /** Whether a family can cross already. */
    boolean laid() {
        return inOneTransaction(
                () -> house.bean(ChannelDesk.class).facts(protocol).sheetLive());
    }

    Protocol protocol() {
        return house.bean(ProtocolDesk.class).byId(protocol).orElseThrow();
    }

    /** The same, unless an address answered already. */
    void agreeOnce(EmailAddress address) {
        if (!channels().facts(protocol).mailboxConfirmed()) {
            agree(address);
        }
    }

    /** Whether the newest sheet answered its test parcel. */
    boolean newestIsLive() {
        PassphraseSheet newest =
                inOneTransaction(() -> house.bean(SheetDesk.class).of(protocol).getFirst());
        return newest.stateAt(house.bean(Clock.class).instant()) == PassphraseSheet.State.LIVE;
    }

    /** Everything but the sheet: what is filed, and where mails go. */
    void agree(EmailAddress address) {
        LocalDate today = LocalDate.now(house.bean(Clock.class));
        FilingDesk filing = house.bean(FilingDesk.class);
        Actor first = managers(house).getFirst();
        if (!protocol().signature().namedFor(Side.RECEIVER)) {
            confirm(filing.proposeSignedOriginal(protocol(), document("oefening-protocol.pdf"), first));
        }
        confirm(filing.proposeReaders(protocol(), today, document("oefening-verklaring.pdf"), first));
        confirmChannel(channels().proposeMailbox(protocol, address, first));
    }

    /** An invented document. */
    static byte[] paper() {
        return PAPER.clone();
    }

    private FiledDocument document(String name) {
        return new FiledDocument(UUID.randomUUID(), protocol, name, PAPER);
    }

    private void confirm(Proposal proposal) {
        house.bean(FilingDesk.class).confirm(proposal.id(), managers(house).getLast());
    }

    /** The second manager agrees. */
    void confirmChannel(Proposal proposal) {
        channels().confirm(protocol, proposal.id(), managers(house).getLast());
    }

    /** A new sheet, still to be printed or given as a file. */
    PassphraseSheet sheet() {
        SheetWish wish = new SheetWish("onthaal", "diensthoofd onthaal", 12);
        confirmChannel(channels().proposeSheet(protocol, wish, managers(house).getFirst()));
        return house.bean(SheetDesk.class).of(protocol).getFirst();
    }

    /** The test parcel goes. */
    UUID tryOut() {
        UUID parcel = house.bean(BridgeDesk.class)
                .sendTest(protocol, managers(house).getFirst())
                .orElseThrow();
        house.bean(Courier.class).round();
        return parcel;
    }

    private ChannelDesk channels() {
        return house.bean(ChannelDesk.class);
    }

    /** The two protocol managers of the party whose walls we are in. */
    static List<Actor> managers(House house) {
        return house.bean(StaffDesk.class).all().stream()
                .filter(account -> account.roles().contains(Role.PROTOCOL_MANAGER))
                .map(DemoBridge::manager)
                .toList();
    }

    private static Actor manager(Account account) {
        return new Actor(account.party(), account.id(), Role.PROTOCOL_MANAGER);
    }

    <T> T inOneTransaction(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
