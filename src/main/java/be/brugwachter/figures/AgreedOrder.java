package be.brugwachter.figures;

import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.FolderDesk;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Whether the protocols carry, somebody reads the mailboxes, and nothing runs out soon. */
final class AgreedOrder implements OrderSource {
    private static final int SOON_MONTHS = 2;

    private final ProtocolDesk protocols;
    private final ChannelDesk channels;
    private final FolderDesk folder;
    private final Clock clock;

    AgreedOrder(ProtocolDesk protocols, ChannelDesk channels, FolderDesk folder, Clock clock) {
        this.protocols = protocols;
        this.channels = channels;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<Order> of(YearMonth month) {
        List<Order> said = new ArrayList<>();
        protocols.protocols().stream()
                .map(protocol -> protocols.standing(protocol, clock.instant()))
                .filter(Standing::signedByBoth)
                .filter(standing -> !standing.over())
                .forEach(standing -> said.addAll(of(standing)));
        if (folder.unread().isPresent()) {
            said.add(new Order(false, "In jullie eigen postbus blijft iets liggen. Kijk onder Stil wat je kunt doen."));
        }
        return said;
    }

    private List<Order> of(Standing standing) {
        Protocol protocol = standing.protocol();
        Side ours = protocol.sideOf(Walls.party()).orElseThrow();
        String other = protocol.other(Walls.party()).name() + ": ";
        List<String> wrong = new ArrayList<>(runsOut(standing));
        if (ours == Side.SENDER
                && channels.silentSince(protocol, clock.instant()).isPresent()) {
            wrong.add("al te lang opende niemand iets. Bel, en noem geen namen.");
        }
        return wrong.isEmpty()
                ? List.of(new Order(true, other + "het protocol loopt, er ligt niets stil."))
                : wrong.stream().map(what -> new Order(false, other + what)).toList();
    }

    private List<String> runsOut(Standing standing) {
        List<String> wrong = new ArrayList<>();
        if (standing.state() == Standing.State.SUSPENDED) {
            wrong.add("het protocol is geschorst. Overleg met jullie functionaris hoe het verdergaat.");
        }
        standing.noticeEnds()
                .ifPresent(day -> wrong.add("het protocol is opgezegd en werkt tot en met " + Dates.dutch(day) + "."));
        if (!standing.readersDeclared() || readersEnd(standing)) {
            wrong.add("de verklaring van de lezers loopt af of ontbreekt. Vraag een nieuwe.");
        }
        return wrong;
    }

    private boolean readersEnd(Standing standing) {
        LocalDate soon = Dates.day(clock.instant()).plusMonths(SOON_MONTHS);
        return standing.readersUntil().filter(last -> last.isBefore(soon)).isPresent();
    }
}
