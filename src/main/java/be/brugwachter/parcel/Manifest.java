package be.brugwachter.parcel;

import be.brugwachter.shared.Party;
import be.brugwachter.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the parcel says of itself, under encryption and signature: guards against replay, the wrong receiver and exchanged
 * entries. Holds nothing about a client.
 *
 * @param messageId the parcel's own id
 * @param kind which letter lies inside
 * @param sender enterprise number of the sender
 * @param receiver enterprise number of the receiver
 * @param agreement protocol and version
 * @param line line of the receiver's sheet
 * @param moment when it was sealed
 * @param expiry from then on it is refused
 * @param drill whether it is an exercise
 * @param entries SHA-256 of every other entry by its name, in lower-case hexadecimal
 */
public record Manifest(
        UUID messageId,
        Letter.Kind kind,
        Party sender,
        Party receiver,
        Envelope.Agreement agreement,
        Envelope.Line line,
        Instant moment,
        Instant expiry,
        boolean drill,
        Map<String, String> entries) {

    /** Name of the manifest inside the parcel. */
    static final String FILE = "manifest.json";

    public Manifest {
        entries = Map.copyOf(entries);
    }

    static Manifest of(Letter letter, Envelope envelope, Map<String, byte[]> contents) {
        Map<String, String> entries = new TreeMap<>();
        contents.forEach((name, content) -> entries.put(name, Sha256.hex(content)));
        return new Manifest(
                envelope.messageId(),
                letter.kind(),
                envelope.sender().party(),
                envelope.receiver().party(),
                envelope.agreement(),
                envelope.line(),
                envelope.moment(),
                envelope.expiry(),
                envelope.drill(),
                entries);
    }

    /** Whether exactly the entries of such a letter are there, each with the bytes that were sealed. */
    boolean describes(Map<String, byte[]> contents) {
        Set<String> names = Set.of(kind.textFile(), kind.dataFile(), ParcelContent.FILLING);
        return contents.keySet().equals(names)
                && entries.keySet().equals(names)
                && names.stream()
                        .allMatch(name -> Sha256.hex(contents.getOrDefault(name, new byte[0]))
                                .equals(entries.get(name)));
    }
}
