package be.brugwachter.disclosure;

import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** When passphrase sheets run out, by their day or by their lines. */
final class SheetDues implements DueSource {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Ways ways;
    private final SheetDesk sheets;
    private final Clock clock;

    SheetDues(Ways ways, SheetDesk sheets, Clock clock) {
        this.ways = ways;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public List<Due> from(LocalDate today) {
        return ways.ours().stream()
                .flatMap(way -> sheets.live(way.id()).stream().flatMap(sheet -> of(way, sheet, today)))
                .toList();
    }

    private Stream<Due> of(Way way, PassphraseSheet sheet, LocalDate today) {
        LocalDate last = LocalDate.ofInstant(sheet.expiresAt(), BRUSSELS);
        Stream<Due> expires = Stream.of(
                due(way, sheet, "vervalt", last, "het wachtzinnenblad vervalt. Maak voordien een nieuw blad"));
        return sheet.warningsAt(clock.instant()).contains(PassphraseSheet.Warning.LOW)
                ? Stream.concat(
                        expires,
                        Stream.of(due(
                                way,
                                sheet,
                                "bijna-op",
                                today,
                                "het wachtzinnenblad heeft nog " + sheet.openLines() + " regels. Maak een nieuw blad")))
                : expires;
    }

    private static Due due(Way way, PassphraseSheet sheet, String key, LocalDate day, String text) {
        return new Due(sheet.name() + "-" + key, day, way.receiver().name() + ": " + text, "/kanaal/" + way.id());
    }
}
