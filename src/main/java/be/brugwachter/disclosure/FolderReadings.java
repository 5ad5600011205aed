package be.brugwachter.disclosure;

import java.time.Instant;
import java.util.Optional;

/** How the reading of this party's own folder goes: one line for a party. */
public interface FolderReadings {
    /** Somebody comes by; keeps the first moment. */
    void begin(Instant now);

    /** The folder was read, at most fifty mails of it; {@code stuck} when one of them had to stay. */
    void walked(Instant now, boolean stuck);

    /** How it goes; empty before anybody came by. */
    Optional<FolderReading> find();
}
