package be.brugwachter.disclosure;

import be.brugwachter.disclosure.FolderReading.Unread;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** A mailbox in which nothing is opened: told on both banks, since either may be the one who can mend it. */
final class SilenceToDos implements ToDoSource {
    private static final String PAGE = "/stil";

    private final ProtocolDesk protocols;
    private final ChannelDesk channels;
    private final FolderDesk folder;
    private final Clock clock;

    SilenceToDos(ProtocolDesk protocols, ChannelDesk channels, FolderDesk folder, Clock clock) {
        this.protocols = protocols;
        this.channels = channels;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case PROTOCOL_MANAGER ->
                Stream.concat(silent(actor), folder.unread().stream().map(SilenceToDos::own))
                        .toList();
            case DPO -> silent(actor).toList();
            case TEAM_MEMBER, SOCIAL_WORKER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private Stream<ToDo> silent(Actor actor) {
        return protocols.sentHere().stream()
                .filter(protocol ->
                        channels.silentSince(protocol, clock.instant()).isPresent())
                .map(protocol -> other(protocol, actor.role()));
    }

    private static ToDo other(Protocol protocol, Role role) {
        String silence = protocol.receiver().name() + ": al "
                + protocol.workingTerms().silentMailbox().dutch() + " opende niemand iets. ";
        String next = role == Role.DPO ? "Ga na of iemand belde" : "Bel, en noem geen namen";
        return new ToDo(silence + next, PAGE, true);
    }

    private static ToDo own(Unread unread) {
        return switch (unread.trouble()) {
            case NOT_READ -> new ToDo("Jullie postbus wordt niet gelezen. Kijk wat je kunt doen", PAGE, true);
            case STUCK -> new ToDo("In jullie postbus blijft een bericht liggen. Kijk wat je kunt doen", PAGE, true);
        };
    }
}
