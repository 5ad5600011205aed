package be.brugwachter.operation;

import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One invented family, from the five points to the letter read at an OCMW with plain 7-Zip, through the very desks that people use. */
final class DemoTour {
    private static final String TEAM = "Kind en Gezin Brugge";
    private static final String TOWN = "Brugge";

    private final House house;
    private final DemoMail mail;

    DemoTour(House house, DataFolder folder) {
        this.house = house;
        this.mail = new DemoMail(folder.mail());
    }

    /** What a crossing leaves: the mail, the line that opens it, and the letter as the social worker reads it. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, never compared
    record Crossing(byte[] mail, PrintedSheet.Line line, Opening.Opened opened) {}

    /** Sends a family, and opens the mail as the keeper of a printed sheet does. */
    Crossing cross(RawDetails details, List<PrintedSheet.Line> sheet) {
        return Walls.as(Demo.OPGROEIEN, () -> {
            byte[] received = mail.arrived(send(details));
            ReceivedParcel sealed = ReceivedParcel.inMail(received).orElseThrow();
            DemoPaper paper = new DemoPaper(house, mail, DemoPeer.BRUGGE);
            PrintedSheet.Line line = paper.lineOf(sealed, sheet);
            return new Crossing(received, line, paper.open(sealed, sheet));
        });
    }

    /** Sends a family: the parcel lies in the mailbox of the OCMW, or is taken in already. */
    UUID send(RawDetails details) {
        UUID parcel = send(member(house), details);
        house.bean(Courier.class).round();
        return parcel;
    }

    /** A member of the team. Runs inside the walls of the sender. */
    static Member member(House house) {
        Account account = house.bean(StaffDesk.class).all().stream()
                .filter(each -> each.localTeam().equals(Optional.of(TEAM)))
                .findFirst()
                .orElseThrow();
        return new Member(new Actor(account.party(), account.id(), Role.TEAM_MEMBER), TEAM);
    }

    private UUID send(Member member, RawDetails details) {
        UUID id = draft(member, details);
        return switch (house.bean(ReferralDesk.class).send(member, id, true)) {
            case Sending.Underway underway -> underway.referral().parcel();
            case Sending.Refused refused ->
                throw new IllegalStateException("The gate refused the demo's family: " + refused.grounds());
            case Sending.NothingToSend nothing -> throw new IllegalStateException("The demo's draft is gone.");
        };
    }

    private UUID draft(Member member, RawDetails details) {
        DraftDesk drafts = house.bean(DraftDesk.class);
        Protocol protocol = house.bean(ProtocolDesk.class).byId(DemoPeer.BRUGGE).orElseThrow();
        Talk talk = new Talk(DemoPeer.BRUGGE, told(member), List.of(Manner.SPOKEN));
        UUID id = drafts.begin(member, protocol, talk).getFirst();
        Referral.Draft draft = drafts.mine(member, id).orElseThrow();
        Municipality town = house.bean(MunicipalityRegister.class).byName(TOWN).orElseThrow();
        drafts.fill(draft, details, new FileReference("OEFENING-1"), town);
        return id;
    }

    private Told told(Member member) {
        String sheetShown =
                house.bean(InformationSheets.class).in("nl").orElseThrow().mark();
        Set<Point> all = Set.of(Point.values());
        return new Told(
                sheetShown,
                "nl",
                all,
                member.actor().account(),
                house.bean(Clock.class).instant());
    }

    /** Takes the folder of the demo away. */
    static void clear(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
