package be.brugwachter.intake;

import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clients at the desk of a party. What is personal lies under the key of its row. */
public interface IntakeStore {
    /** Adds a client who was just referred. The hash is the SHA-256 of the archive. */
    void add(Intake.Received received, byte[] hash, Client client);

    /** Whether these bytes were taken in before. */
    boolean knows(byte[] hash);

    /** One intake. */
    Optional<Intake> find(UUID id);

    /** One intake, locked until the transaction ends. */
    Optional<Intake> lock(UUID id);

    /** The intake that came in this parcel of this sender, locked until the transaction ends. Each sender names its own parcels. */
    Optional<Intake> lockByParcel(Party sender, UUID parcel);

    /** Every intake that is not erased, oldest first. */
    List<Intake> living();

    /** The next state of an intake whose data stay. */
    void move(Intake next);

    /** The client's details; empty when they are gone. */
    Optional<Client> client(UUID id);

    /**
     * One item goes and the rest stays, under a new key: the old one is destroyed, so that no copy of the row shows the item again.
     *
     * @return false when it is not there, or cannot go
     */
    boolean leaveOut(UUID id, DataItem item);

    /** The reference of the client file, as the worker typed it. */
    void keepReference(UUID id, String reference);

    /** The reference of the client file. */
    Optional<String> reference(UUID id);

    /** The details here go and their key is destroyed; the file's reference, under a key of its own, stays. */
    void wipe(UUID id);

    /** Everything goes: details, reference and both keys. */
    void erase(Intake.Erased erased, Instant moment);

    /**
     * Who the client is and where the client lives.
     *
     * @param details the data of article 3
     * @param residence the municipality
     */
    record Client(RawDetails details, Municipality residence) implements be.brugwachter.shared.PersonalData {
        @Override
        public String toString() {
            return "Client[…]";
        }
    }
}
