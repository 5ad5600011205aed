package be.brugwachter.protocol;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits for who keeps the protocols, and for the data protection officer when a ground fell away. */
final class ProtocolToDos implements ToDoSource {
    private final ProtocolDesk desk;
    private final FilingDesk filing;
    private final RegistrationDesk registration;
    private final Clock clock;

    ProtocolToDos(ProtocolDesk desk, FilingDesk filing, RegistrationDesk registration, Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case PROTOCOL_MANAGER ->
                Stream.of(proposals(actor), texts(actor), standings().flatMap(ProtocolToDos::steps))
                        .flatMap(Function.identity())
                        .toList();
            case DPO ->
                standings()
                        .filter(standing -> standing.state() == Standing.State.SUSPENDED)
                        .map(ProtocolToDos::advice)
                        .toList();
            case TEAM_MEMBER, SOCIAL_WORKER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private Stream<ToDo> proposals(Actor actor) {
        return filing.waiting().stream()
                .filter(waiting -> !waiting.proposal().by().equals(actor.account()))
                .map(waiting -> new ToDo(
                        name(waiting.protocol()) + ": kijk na wat een collega voorstelde en bevestig het",
                        "/te-bevestigen",
                        true))
                .distinct();
    }

    private Stream<ToDo> texts(Actor actor) {
        return registration.waiting().stream()
                .filter(waiting -> !waiting.proposal().by().equals(actor.account()))
                .map(waiting -> new ToDo(
                        name(waiting.protocol()) + ": vergelijk de tekst met het getekende exemplaar en neem hem op",
                        "/te-bevestigen",
                        true));
    }

    private Stream<Standing> standings() {
        return desk.protocols().stream().map(protocol -> desk.standing(protocol, clock.instant()));
    }

    private static Stream<ToDo> steps(Standing standing) {
        return OpenSteps.of(standing).stream()
                .map(step -> new ToDo(name(standing.protocol()) + ": " + step.text(), step.link(), step.urgent()));
    }

    private static ToDo advice(Standing standing) {
        return new ToDo(
                name(standing.protocol()) + ": een rechtsgrond viel weg. Geef je advies of het verder kan",
                "/protocollen/" + standing.protocol().id(),
                true);
    }

    private static String name(Protocol protocol) {
        return protocol.receiver().name();
    }
}
