package be.brugwachter.intake;

import java.util.List;
import java.util.UUID;

/** What was done for a client: attempts to reach, and openings of the details. */
public interface TrailStore {
    /** Adds an attempt to reach the client. */
    void add(ContactAttempt attempt);

    /** The attempts to reach a client, oldest first. */
    List<ContactAttempt> attempts(UUID intake);

    /** The attempts go with the client's data; the openings stay, for they name nobody but a colleague. */
    void forget(UUID intake);

    /** Adds an opening of the details. */
    void add(Reading reading);

    /** The openings of a client's details, oldest first. */
    List<Reading> readings(UUID intake);
}
