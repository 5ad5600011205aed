package be.brugwachter.notice;

import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.ReceivedSheetDesk;
import be.brugwachter.disclosure.SheetDesk;
import be.brugwachter.protocol.ProtocolId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers where the data of clients were, out of every room of this party, and says who was readable. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class ExposureDesk {
    private final List<PassageSource> rooms;
    private final SheetDesk made;
    private final ReceivedSheetDesk received;

    public ExposureDesk(List<PassageSource> rooms, SheetDesk made, ReceivedSheetDesk received) {
        this.rooms = List.copyOf(rooms);
        this.made = made;
        this.received = received;
    }

    /** What this breach laid open; nothing before its officer said what happened. */
    public Exposure of(CaseFile file) {
        return file.incident()
                .map(incident -> Exposure.of(under(file), incident))
                .orElseGet(() -> new Exposure(List.of()));
    }

    /** How many clients passed before it was over, whatever became of them; empty before its officer said what happened. */
    public Optional<Long> passed(CaseFile file) {
        return file.incident().map(incident -> Exposure.passed(under(file), incident));
    }

    /** How many sealed mails lie here that nobody could open: nobody knows yet for whom they are. */
    public long unopened() {
        return rooms.stream().mapToLong(PassageSource::unopened).sum();
    }

    /** The names of the sheets of a protocol, as far as this party has them or had them. */
    public List<String> sheets(ProtocolId protocol) {
        Stream<String> ours = made.of(protocol).stream().map(PassphraseSheet::name);
        Stream<String> came = received.all().stream()
                .filter(sheet -> sheet.protocol().equals(protocol))
                .map(ReceivedSheet::name);
        return Stream.concat(ours, came).distinct().sorted().toList();
    }

    private List<Passage> under(CaseFile file) {
        return rooms.stream()
                .flatMap(room -> room.passages().stream())
                .filter(each ->
                        file.head().protocol().filter(each.protocol()::equals).isPresent())
                .toList();
    }
}
