package be.brugwachter.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.parcel.Opening.Opened;
import be.brugwachter.parcel.Opening.Reason;
import be.brugwachter.parcel.Opening.Refused;
import be.brugwachter.parcel.seal.DetachedSignature;
import be.brugwachter.parcel.seal.ParcelJson;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveRefused;
import be.brugwachter.parcel.sevenzip.SevenZipReader;
import be.brugwachter.shared.Party;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens a parcel that came from outside, in the one safe order: first the signature over the bytes with the pinned key, then the
 * archive, then what the manifest says. Until all of it holds, nothing is given out. Whether the parcel came before is for the
 * caller, who keeps the message ids.
 */
@Upholds({Clause.SEALED_AES256_7ZIP, Clause.IDENTIFICATION_DATA_ONLY})
public final class ParcelReader {
    private final Clock clock;

    /** A reader that knows what time it is, for parcels expire. */
    public ParcelReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the receiver knows beforehand.
     *
     * @param sender whose pinned key it is
     * @param receiver who we are
     * @param line the line whose passphrase is used
     */
    public record Expected(Party sender, Party receiver, Envelope.Line line) {
        private Optional<Reason> differsFrom(Manifest manifest) {
            if (!manifest.sender().equals(sender)) {
                return Optional.of(Reason.SENDER);
            }
            if (!manifest.receiver().equals(receiver)) {
                return Optional.of(Reason.RECEIVER);
            }
            return manifest.line().equals(line) ? Optional.empty() : Optional.of(Reason.LINE);
        }
    }

    /** Opens a parcel dropped by hand: whoever holds the passphrase may read it, for whatever receiver. */
    public Opening open(byte[] archive, byte[] signature, Passphrase passphrase, PinnedKey sender) {
        return read(archive, signature, passphrase, sender, null);
    }

    /** Opens a parcel that must be for us and sealed with this line. */
    public Opening open(byte[] archive, byte[] signature, Passphrase passphrase, PinnedKey sender, Expected expected) {
        return read(archive, signature, passphrase, sender, expected);
    }

    private Opening read(
            byte[] archive, byte[] signature, Passphrase passphrase, PinnedKey sender, @Nullable Expected expected) {
        if (!DetachedSignature.holds(archive, signature, sender)) {
            return new Refused(Reason.SIGNATURE);
        }
        try {
            return judge(SevenZipReader.read(archive, passphrase.value()), expected);
        } catch (ArchiveRefused refused) {
            return new Refused(Reason.ARCHIVE);
        }
    }

    private Opening judge(List<ArchiveEntry> entries, @Nullable Expected expected) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        entries.forEach(entry -> contents.put(entry.name(), entry.content()));
        byte[] manifestJson = contents.remove(Manifest.FILE);
        Optional<Manifest> read = manifestJson == null ? Optional.empty() : ParcelJson.readManifest(manifestJson);
        if (read.isEmpty() || !read.get().describes(contents)) {
            return new Refused(Reason.CONTENT);
        }
        Manifest manifest = read.get();
        Optional<Reason> other = expected == null ? Optional.empty() : expected.differsFrom(manifest);
        if (other.isPresent()) {
            return new Refused(other.get());
        }
        if (!clock.instant().isBefore(manifest.expiry())) {
            return new Refused(Reason.EXPIRED);
        }
        return letter(manifest, contents);
    }

    private static Opening letter(Manifest manifest, Map<String, byte[]> contents) {
        byte[] text = contents.getOrDefault(manifest.kind().textFile(), new byte[0]);
        byte[] data = contents.getOrDefault(manifest.kind().dataFile(), new byte[0]);
        return ParcelJson.readLetter(data)
                .filter(read -> read.letter().kind() == manifest.kind())
                .<Opening>map(read -> new Opened(
                        manifest, read.letter(), read.code(), ParcelContent.readable(text), new String(data, UTF_8)))
                .orElse(new Refused(Reason.CONTENT));
    }
}
