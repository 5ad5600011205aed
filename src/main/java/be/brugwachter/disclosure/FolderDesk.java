package be.brugwachter.disclosure;

import be.brugwachter.disclosure.FolderReading.Unread;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether a receiver's own folder is read, so that a family in it is not forgotten without anybody noticing. */
@Service
@Transactional
public class FolderDesk {
    private final FolderReadings store;
    private final Clock clock;

    /** A desk over this store. */
    public FolderDesk(FolderReadings store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The round sets out for the folder. */
    public void comes() {
        store.begin(clock.instant());
    }

    /** The round read what lay in the folder, at most fifty mails of it; the rest comes with the next rounds. */
    public void walked(boolean stuck) {
        store.walked(clock.instant(), stuck);
    }

    /** What is wrong for so long that people must know, if anything. */
    @Transactional(readOnly = true)
    public Optional<Unread> unread() {
        return store.find().flatMap(reading -> reading.unread(clock.instant()));
    }
}
