package be.brugwachter.intake;

import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.disclosure.CourierDesk;
import be.brugwachter.disclosure.Outbox.Outgoing;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.disclosure.SheetWish;
import be.brugwachter.disclosure.mail.Delivery;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented CAW on the list of OCMW Brugge, with Jana who works there, a mailbox that answered and a sheet on paper. */
final class TestPartner {
    static final Party CAW = Party.of("0400.000.185");
    static final EmailAddress MAILBOX = new EmailAddress("onthaal@caw.example");
    static final Set<DataItem> NAME_AND_TELEPHONE = EnumSet.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.TELEPHONE);

    final TestDesk desk;
    final Actor griet = new Actor(TestDesk.BRUGGE, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    final Actor hugo = new Actor(TestDesk.BRUGGE, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
    final CourierDesk courier;
    private @Nullable PrintedSheet paper;

    TestPartner(TestDesk desk) {
        this.desk = desk;
        this.courier = desk.sending.courier(desk.gate);
    }

    /** Two people put the partner and Jana on the list. */
    TestPartner listed() {
        var partner = desk.in(() -> desk.partners.propose(CAW, "CAW Verzonnen", PartnerKind.CAW, griet));
        desk.in(() -> desk.partners.confirm(partner.id(), hugo));
        var jana = desk.in(() -> desk.partners.propose(
                partner(), new PersonName("Jana Peeters"), ProfessionalFunction.FAMILY_COUNSELLOR, griet));
        desk.in(() -> desk.partners.confirm(jana.id(), hugo));
        return this;
    }

    /** The mailbox answered a test, and the sheet is in use. */
    TestPartner reachable() {
        var way = partner().way();
        var mailbox = desk.in(() -> desk.sending.channels.proposeMailbox(way, MAILBOX, griet));
        desk.in(() -> desk.sending.channels.confirm(way, mailbox.id(), hugo));
        var wish = new SheetWish("hoofd van het onthaal", "secretariaat", 6);
        var sheet = desk.in(() -> desk.sending.channels.proposeSheet(way, wish, griet));
        desk.in(() -> desk.sending.channels.confirm(way, sheet.id(), hugo));
        paper = desk.in(() -> desk.sending.sheets.print(
                        desk.sending.sheets.of(way).getFirst().id(), griet))
                .orElseThrow();
        desk.in(() -> desk.sending.bridge.sendTest(way, griet));
        var code = open(carry().getFirst().mime(), 1).code();
        desk.in(() -> desk.sending.bridge.codeTyped(code));
        return this;
    }

    Partner partner() {
        return desk.in(desk.partners::listed).getFirst();
    }

    Professional jana() {
        return partner().named().getFirst();
    }

    /** Annie asked today, told all five points, and Fien said yes. */
    OnwardConsent yes(Set<DataItem> items) {
        return new OnwardConsent(
                partner().id(),
                jana().id(),
                items,
                EnumSet.allOf(Point.class),
                Manner.SPOKEN,
                desk.annie.account(),
                LocalDate.of(2026, 11, 23));
    }

    UUID agreed(UUID intake) {
        var noted =
                (OnwardDesk.Agreed.Noted) desk.in(() -> desk.onward.agree(desk.annie, intake, yes(NAME_AND_TELEPHONE)));
        return noted.onward();
    }

    OnwardDesk.Sending send(UUID intake, UUID onward) {
        return desk.in(() -> desk.onward.send(desk.annie, intake, onward));
    }

    OnwardDisclosure now(UUID onward) {
        return desk.stored(() -> desk.onwardRows.find(onward)).orElseThrow();
    }

    /** The courier's round; a mail server takes everything. Returns what it took. */
    List<Outgoing> carry() {
        return desk.in(courier::due).stream()
                .flatMap(parcel -> desk.in(() -> courier.start(parcel)).stream())
                .peek(attempt -> desk.run(() -> courier.record(attempt, new Delivery.Accepted())))
                .toList();
    }

    /** The sheet as it was printed. */
    PrintedSheet paper() {
        return Objects.requireNonNull(paper);
    }

    Opening.Opened open(byte[] mail, int line) {
        var parcel = ReceivedParcel.inMail(mail).orElseThrow();
        var key = desk.stored(() -> desk.sending.keys.signingKey().orElseThrow().publicKey());
        var passphrase = paper().lines().get(line - 1).passphrase();
        return (Opening.Opened)
                new ParcelReader(desk.clock).open(parcel.archive(), parcel.signature(), passphrase, key);
    }
}
