package be.brugwachter.intake;

import java.time.LocalDate;
import java.util.List;

/** The client files that are kept here. */
public interface FileStore {
    /** Those closed before a day, oldest first. */
    List<Intake.FileOpened> closedBefore(LocalDate day);
}
