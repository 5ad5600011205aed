package be.brugwachter.notice;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers where the data of clients were, out of every room of this party, and says who was readable. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class ExposureDesk {
    private final List<PassageSource> rooms;

    public ExposureDesk(List<PassageSource> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** What this breach laid open; nothing before its officer said what happened. */
    public Exposure of(CaseFile file) {
        if (file.incident().isEmpty() || file.head().protocol().isEmpty()) {
            return new Exposure(List.of());
        }
        List<Passage> under = rooms.stream()
                .flatMap(room -> room.passages().stream())
                .filter(each -> each.protocol().equals(file.head().protocol().get()))
                .toList();
        return Exposure.of(under, file.incident().get());
    }
}
