package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.consent.Told;
import be.brugwachter.disclosure.Courier;
import be.brugwachter.leak.Canary;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.referral.DraftDesk;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.Member;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.Sending;
import be.brugwachter.referral.Talk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Team member An of the demo, who sends invented families to OCMW Brugge. */
public final class SenderAtWork {
    static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");

    public final Member an;
    private final TestHouse house;

    public SenderAtWork(TestHouse house) {
        this.house = house;
        this.an = in(() -> house.bean(StaffDesk.class).all().stream()
                        .filter(account -> account.username().equals("an"))
                        .map(account -> new Actor(account.party(), account.id(), Role.TEAM_MEMBER))
                        .map(actor -> new Member(actor, "Kind en Gezin Brugge"))
                        .findFirst())
                .orElseThrow();
    }

    UUID draft() {
        DraftDesk drafts = house.bean(DraftDesk.class);
        String sheet = house.bean(InformationSheets.class).version();
        Told told = new Told(
                sheet,
                "nl",
                Set.of(Point.values()),
                an.actor().account(),
                house.bean(Clock.class).instant());
        return in(() -> {
            var protocol = house.bean(ProtocolDesk.class).byId(BRUGGE).orElseThrow();
            UUID id = drafts.begin(an, protocol, new Talk(BRUGGE, told, List.of(Manner.SPOKEN)))
                    .getFirst();
            drafts.fill(
                    drafts.mine(an, id).orElseThrow(),
                    Canary.typed(),
                    new FileReference("KG-8000-17"),
                    house.bean(MunicipalityRegister.class).byName("Brugge").orElseThrow());
            return id;
        });
    }

    Sending send(UUID draft) {
        return in(() -> house.bean(ReferralDesk.class).send(an, draft, true));
    }

    /** A referral that waits for the courier. */
    public UUID sent() {
        UUID id = draft();
        assertThat(send(id)).isInstanceOf(Sending.Underway.class);
        return id;
    }

    Referral mine(UUID id) {
        return in(() -> house.bean(FollowDesk.class).mine(an, id)).orElseThrow();
    }

    UUID parcelOf(UUID id) {
        return ((Referral.Dispatched) mine(id)).parcel();
    }

    public void courier() {
        Walls.run(Demo.OPGROEIEN, house.bean(Courier.class)::round);
    }

    public static <T> T in(Supplier<T> work) {
        return Walls.as(Demo.OPGROEIEN, work);
    }
}
