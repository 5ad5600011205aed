package be.brugwachter.operation;

import be.brugwachter.clause.Clause;
import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseDesk;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice;
import be.brugwachter.notice.DutyDesk;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.ExposureDesk;
import be.brugwachter.notice.Incident;
import be.brugwachter.operation.DemoDuties.Duty;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Others could read the mailbox for a while: the register, who was readable, the other officer, the joint log (art. 9). */
final class DemoBreach {
    private static final Duration OPEN = Duration.ofDays(1);

    private final House house;
    private final Actor officer;

    DemoBreach(House house) {
        this.house = house;
        this.officer = new DemoOfficers(house).of(Demo.OPGROEIEN);
    }

    Duty round() {
        CaseFile file = Walls.as(Demo.OPGROEIEN, this::handled);
        Exposure exposure =
                Walls.as(Demo.OPGROEIEN, () -> house.bean(ExposureDesk.class).of(file));
        boolean told = file.told() && file.closed() && !exposure.lines().isEmpty();
        return new Duty(
                List.of(Clause.BREACH_TOLD, Clause.BREACH_CONSULTED, Clause.SHARE_WHAT_HELPS),
                "De mailbox lag een dag open. Er is uitgerekend wie leesbaar was, en de andere functionaris weet het.",
                told);
    }

    private CaseFile handled() {
        CaseDesk cases = house.bean(CaseDesk.class);
        Instant now = house.bean(Clock.class).instant();
        UUID id = UUID.randomUUID();
        cases.open(
                new BreachCase(
                        id,
                        Optional.of(DemoPeer.BRUGGE),
                        BreachKind.MAILBOX_READ,
                        now,
                        Role.PROTOCOL_MANAGER,
                        false,
                        Optional.empty()),
                officer);
        cases.scope(id, new Incident.MailboxOpen(now.minus(OPEN), now, false), officer);
        cases.tell(id, officer);
        List.of(Choice.CALLED, Choice.PASSWORD_CHANGED, Choice.NO_RISK, Choice.SPARE_UNREADABLE, Choice.CLOSED)
                .forEach(choice -> cases.log(id, choice, false, officer));
        return cases.find(id).orElseThrow();
    }

    /** A law changes, and the other party hears and confirms it. */
    Duty change() {
        boolean confirmed = Walls.as(Demo.OPGROEIEN, () -> {
            DutyDesk duties = house.bean(DutyDesk.class);
            Protocol protocol =
                    house.bean(ProtocolDesk.class).byId(DemoPeer.BRUGGE).orElseThrow();
            var from = Dates.day(house.bean(Clock.class).instant()).plusYears(1);
            var basis = protocol.legalBases().getFirst();
            UUID change =
                    duties.lawChanged(protocol, basis, false, from, officer).id();
            duties.confirmed(change, officer);
            return duties.changes().stream()
                    .anyMatch(
                            each -> each.id().equals(change) && each.confirmed().isPresent());
        });
        return new Duty(
                List.of(Clause.LAW_CHANGE_TOLD),
                "Een wet verandert over een jaar. De andere partij hoorde het en bevestigde het.",
                confirmed);
    }
}
