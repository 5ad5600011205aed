package be.brugwachter.notice;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this party told of changes of law, and when it last looked at the contacts for a breach. */
public interface DutyStore {
    /** Keeps a change of law that was told; false when it is there already. */
    boolean add(LawChange change, Actor by);

    /** Every change of law told, newest first. */
    List<LawChange> changes();

    /** The other party knows; false when it said so before. */
    boolean confirmed(UUID change, Instant moment);

    /** The contacts of a protocol were looked at. */
    void checked(ProtocolId protocol, Actor by, Instant moment);

    /** When they were looked at last. */
    Optional<Instant> lastChecked(ProtocolId protocol);
}
