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
        UUID id = UUID.randomUUID();
        Walls.run(Demo.OPGROEIEN, () -> begin(id));
        boolean told =
                new DemoPost(house).carryUntil(() -> file(id).peer().word().settled());
        Walls.run(Demo.OPGROEIEN, () -> finish(id));
        Exposure exposure =
                Walls.as(Demo.OPGROEIEN, () -> house.bean(ExposureDesk.class).of(file(id)));
        return new Duty(
                List.of(Clause.BREACH_TOLD, Clause.BREACH_CONSULTED, Clause.SHARE_WHAT_HELPS),
                "De mailbox lag een dag open. Er is uitgerekend wie leesbaar was, en de andere functionaris weet het.",
                told && file(id).closed() && !exposure.lines().isEmpty());
    }

    private void begin(UUID id) {
        CaseDesk cases = house.bean(CaseDesk.class);
        Instant now = house.bean(Clock.class).instant();
        var breach = new BreachCase(
                id,
                Optional.of(DemoPeer.BRUGGE),
                BreachKind.MAILBOX_READ,
                now,
                Role.PROTOCOL_MANAGER,
                false,
                Optional.empty(),
                false);
        cases.open(breach, officer);
        cases.scope(id, new Incident.MailboxOpen(now.minus(OPEN), now, false), officer);
        cases.tell(id, UUID.randomUUID(), officer);
    }

    private void finish(UUID id) {
        List.of(Choice.CALLED, Choice.PASSWORD_CHANGED, Choice.NO_RISK, Choice.SPARE_UNREADABLE, Choice.CLOSED)
                .forEach(choice -> house.bean(CaseDesk.class).log(id, choice, false, officer));
    }

    private CaseFile file(UUID id) {
        return Walls.as(
                Demo.OPGROEIEN, () -> house.bean(CaseDesk.class).find(id).orElseThrow());
    }

    /** A law changes, and the other party hears and confirms it. */
    Duty change() {
        boolean confirmed = Walls.as(Demo.OPGROEIEN, () -> {
            DutyDesk duties = house.bean(DutyDesk.class);
            Protocol protocol =
                    house.bean(ProtocolDesk.class).byId(DemoPeer.BRUGGE).orElseThrow();
            var from = Dates.day(house.bean(Clock.class).instant()).plusYears(1);
            var basis = protocol.legalBases().getFirst();
            UUID change = UUID.randomUUID();
            duties.lawChanged(change, protocol, basis, false, from, officer);
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
