package be.brugwachter.protocol;

import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.shared.ToDo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What comes in the life of each protocol: beginnings, ends, what runs out; and what is still missing, today. */
final class ProtocolDues implements DueSource {
    private final ProtocolDesk desk;
    private final Clock clock;

    ProtocolDues(ProtocolDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<Due> from(LocalDate today) {
        return desk.protocols().stream()
                .flatMap(protocol -> of(desk.standing(protocol, clock.instant()), today).stream())
                .filter(due -> !due.day().isBefore(today))
                .toList();
    }

    private List<Due> of(Standing standing, LocalDate today) {
        Protocol protocol = standing.protocol();
        Page page = new Page(protocol, new ArrayList<>());
        standing.noticeEnds().ifPresent(last -> page.add("notice", last, "laatste dag na de opzegging", ""));
        if (!standing.over()) {
            runsOut(standing, page);
            begins(protocol, page);
            missing(standing, page, today);
        }
        return page.dues();
    }

    private static void runsOut(Standing standing, Page page) {
        standing.readersUntil()
                .ifPresent(last ->
                        page.add("readers", last, "de verklaring over de lezers van de mailbox loopt af", "/lezers"));
        standing.protocol()
                .cooperationAgreement()
                .endsOn()
                .ifPresent(last -> page.add("agreement", last, "laatste dag van de samenwerkingsovereenkomst", ""));
        standing.acts().stream()
                .filter(act -> act.kind() == ProtocolAct.Kind.BASIS_LAPSED)
                .forEach(act -> page.add(
                        "basis-" + act.basis(), act.from(), "een rechtsgrond valt weg: beslis of het verder kan", ""));
    }

    private void begins(Protocol protocol, Page page) {
        desk.versions(protocol.id())
                .forEach(version -> page.add(
                        "version-" + version.version(),
                        version.inForceFrom(),
                        "versie " + version.version() + " van het protocol geldt",
                        ""));
    }

    /** What should be there by now stands under today until it is. */
    private static void missing(Standing standing, Page page, LocalDate today) {
        for (ToDo step : OpenSteps.of(standing)) {
            page.dues()
                    .add(new Due(
                            "step-" + step.link() + "-"
                                    + Integer.toHexString(step.text().hashCode()),
                            today,
                            standing.protocol().receiver().name() + ": " + step.text(),
                            step.link()));
        }
    }

    /** The lines of one protocol. */
    private record Page(Protocol protocol, List<Due> dues) {
        void add(String key, LocalDate day, String text, String path) {
            dues.add(new Due(
                    protocol.id() + "-" + key + "-" + day,
                    day,
                    protocol.receiver().name() + ": " + text,
                    "/protocollen/" + protocol.id() + path));
        }
    }
}
