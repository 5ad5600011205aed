package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.drafting.AdviceDesk;
import be.brugwachter.drafting.DraftingDesk;
import be.brugwachter.drafting.Drafts;
import be.brugwachter.drafting.Paper;
import be.brugwachter.drafting.Recorded;
import be.brugwachter.leak.Canary;
import be.brugwachter.parcel.sevenzip.Witness;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.staff.TwoPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protocol with an OCMW that had none: drafted, advised, signed, in the register, its bridge laid, and a family across. */
class ThirdProtocolJourney {
    private static final String TOWN = "Damme";
    private static final byte[] PDF = "%PDF-1.7 verzonnen".getBytes(StandardCharsets.US_ASCII);
    private static TestHouse house;
    private static Path mails;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = TestHouse.open(folder.resolve("map"));
        mails = DataFolder.find(folder.resolve("map")).orElseThrow().mail();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("een protocol dat uit een ontwerp kwam, draagt een doorverwijzing van begin tot eind")
    void fromDraftToFamily() {
        ProtocolId id = SenderAtWork.in(ThirdProtocolJourney::signed);
        assertThat(SenderAtWork.in(() -> desk().byId(id)))
                .as("not before a second person looked")
                .isEmpty();
        SenderAtWork.in(() -> {
            RegistrationDesk register = house.bean(RegistrationDesk.class);
            UUID proposal = register.waiting().getFirst().proposal().id();
            assertThat(register.confirm(proposal, managers().getLast()))
                    .isInstanceOf(TwoPeople.Outcome.Confirmed.class);
            return true;
        });

        Protocol third = SenderAtWork.in(() -> desk().byId(id)).orElseThrow();
        assertThat(third.receiver().name()).isEqualTo("OCMW " + TOWN);
        SenderAtWork.in(() -> {
            DemoPaper paper = new DemoPaper(house.house(), new DemoMail(mails), id);
            var sheet = paper.lay();
            byte[] mail = new DemoMail(mails).arrived(send(third));
            ReceivedParcel parcel = ReceivedParcel.inMail(mail).orElseThrow();
            assertThat(paper.open(parcel, sheet.lines()).text()).contains(Canary.NAME);
            stockProgramOpens(parcel, paper.lineOf(parcel, sheet.lines()));
            return true;
        });
    }

    /** The OCMW has no software of ours: plain 7-Zip and the line of the sheet do. */
    private static void stockProgramOpens(ReceivedParcel parcel, PrintedSheet.Line line) {
        try {
            Path archive = Files.write(mails.resolveSibling("pakje.7z"), parcel.archive());
            String passphrase = "-p" + line.passphrase().value();
            assertThat(Witness.sevenZip(mails, "t", passphrase, archive.toString())
                            .said())
                    .contains("Everything is Ok");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ProtocolId signed() {
        AdviceDesk advice = house.bean(AdviceDesk.class);
        Actor first = managers().getFirst();
        UUID id = house.bean(DraftingDesk.class).start(Drafts.ocmw(TOWN), first).orElseThrow();
        var terms = Drafts.with(TOWN, Map.of("localTeam", "Kind en Gezin Brugge"));
        house.bean(DraftingDesk.class).change(id, terms, first);
        done(advice.advise(id, paper(terms.id()), officer()));
        done(advice.receive(id, paper(terms.id()), first));
        advice.confirm(advice.waiting(id).getFirst().id(), managers().getLast());
        done(advice.sign(id, paper(terms.id()), first));
        return new ProtocolId(terms.id());
    }

    private static void done(Recorded recorded) {
        assertThat(recorded).isInstanceOf(Recorded.Done.class);
    }

    private static Paper paper(String protocol) {
        FiledDocument document = new FiledDocument(UUID.randomUUID(), new ProtocolId(protocol), "blad.pdf", PDF);
        return new Paper(LocalDate.of(2026, 10, 5), false, document);
    }

    private static UUID send(Protocol protocol) {
        Member an = new SenderAtWork(house).an;
        DraftDesk drafts = house.bean(DraftDesk.class);
        UUID id = drafts.begin(an, protocol, new Talk(protocol.id(), told(an), List.of(Manner.SPOKEN)))
                .getFirst();
        drafts.fill(
                drafts.mine(an, id).orElseThrow(),
                Canary.typed(),
                new FileReference("KG-8340-3"),
                house.bean(MunicipalityRegister.class).byName(TOWN).orElseThrow());
        Sending sending = house.bean(ReferralDesk.class).send(an, id, true);
        assertThat(sending).isInstanceOf(Sending.Underway.class);
        house.bean(Courier.class).round();
        return ((Sending.Underway) sending).referral().parcel();
    }

    private static Told told(Member an) {
        return new Told(
                house.bean(InformationSheets.class).version(),
                "nl",
                Set.of(Point.values()),
                an.actor().account(),
                house.bean(Clock.class).instant());
    }

    private static List<Actor> managers() {
        return DemoBridge.managers(house.house());
    }

    private static Actor officer() {
        return house.bean(StaffDesk.class).all().stream()
                .filter(account -> account.roles().contains(Role.DPO))
                .map(account -> new Actor(account.party(), account.id(), Role.DPO))
                .findFirst()
                .orElseThrow();
    }

    private static ProtocolDesk desk() {
        return house.bean(ProtocolDesk.class);
    }
}
