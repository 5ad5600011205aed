package be.brugwachter.accountability;

import be.brugwachter.accountability.EvidenceItem.Kind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import be.brugwachter.trust.Walls;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for the officer and for who keeps the protocols: evidence that lacks or runs out, and processors without agreement. */
final class EvidenceToDos implements ToDoSource {
    private static final int SEEN_BEFORE_DAYS = 30;

    private final EvidenceDesk items;
    private final ProcessorDesk processors;
    private final RequestDesk requests;
    private final PackAnswerDesk packs;
    private final ProtocolDesk protocols;

    EvidenceToDos(
            EvidenceDesk items,
            ProcessorDesk processors,
            RequestDesk requests,
            PackAnswerDesk packs,
            ProtocolDesk protocols) {
        this.items = items;
        this.processors = processors;
        this.requests = requests;
        this.packs = packs;
        this.protocols = protocols;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case DPO, PROTOCOL_MANAGER ->
                Stream.of(evidence(), unsigned(), owed(), asked())
                        .flatMap(each -> each)
                        .toList();
            case TEAM_MEMBER, SOCIAL_WORKER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private Stream<ToDo> evidence() {
        LocalDate today = Dates.day(requests.now());
        List<EvidenceItem> filed = items.newest();
        return Arrays.stream(Kind.values()).flatMap(kind -> step(kind, filed, today).stream());
    }

    private static Optional<ToDo> step(Kind kind, List<EvidenceItem> filed, LocalDate today) {
        Optional<EvidenceItem> item =
                filed.stream().filter(each -> each.kind() == kind).findFirst();
        String page = "/bewijs/" + kind.path();
        if (item.isEmpty()) {
            return Optional.of(new ToDo("Leg " + kind.object() + " klaar als bewijs (art. 6)", page, false));
        }
        LocalDate last = item.get().until();
        return last.isAfter(today.plusDays(SEEN_BEFORE_DAYS))
                ? Optional.empty()
                : Optional.of(new ToDo(
                        kind.dutch() + " loopt af op " + Dates.dutch(last) + ": bewaar een nieuw",
                        page,
                        last.isBefore(today)));
    }

    private Stream<ToDo> unsigned() {
        return processors.lines().stream()
                .filter(ProcessorLine::withoutAgreement)
                .map(each -> new ToDo(
                        each.name() + ": geen verwerkersovereenkomst vastgelegd (AVG art. 28)",
                        "/bewijs#verwerkers",
                        false));
    }

    private Stream<ToDo> owed() {
        return requests.all().stream()
                .filter(OwedAnswer::open)
                .map(each -> new ToDo(
                        EvidenceDues.other(protocols, each) + ": " + EvidenceDues.wanted(each) + " tegen "
                                + Dates.dutch(each.lastDay()),
                        "/bewijs/antwoord/" + each.id(),
                        each.late(requests.now())));
    }

    private Stream<ToDo> asked() {
        return packs.waiting().stream()
                .map(each -> new ToDo(
                        each.protocol().other(Walls.party()).name() + " vraagt bewijs: antwoord tegen "
                                + Dates.dutch(each.due()),
                        "/bewijs#vragen",
                        requests.now().isAfter(each.due())));
    }
}
