package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.parcel.Envelope;
import be.brugwachter.parcel.Manifest;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The receiver's end of the bridge: opens what came, burns its line and has the receipt written. Decides nothing about a client. */
@Service
@Transactional
public class ReceivingDesk {
    static final String LINES = "received_line";
    static final String SECRET = "secret";

    private final ReceivedSheetStore sheets;
    private final ReceiptPress receipts;
    private final Vault vault;
    private final Book book;
    private final Clock clock;

    /** A desk over these sheets. */
    public ReceivingDesk(ReceivedSheetStore sheets, ReceiptPress receipts, Vault vault, Book book, Clock clock) {
        this.sheets = sheets;
        this.receipts = receipts;
        this.vault = vault;
        this.book = book;
        this.clock = clock;
    }

    /** Whether this party opens parcels with this software at all: somebody confirmed a sheet once. */
    @Transactional(readOnly = true)
    public boolean receives() {
        return sheets.all().stream().anyMatch(sheet -> sheet.confirmedAt() != null);
    }

    /**
     * Opens a parcel, in the one safe order: known bytes, signature by a pinned key, archive, manifest. Burns nothing yet.
     *
     * @param hint the line the mail speaks of, or 0; only the order in which lines are tried depends on it
     */
    @Upholds(Clause.SEALED_AES256_7ZIP)
    public Unsealed open(ReceivedParcel parcel, int hint) {
        byte[] hash = parcel.hash();
        if (sheets.knows(hash)) {
            return new Unsealed.Copy();
        }
        Optional<PinnedKey> signer = PinnedKey.signer(parcel.archive(), parcel.signature());
        List<ReceivedSheet> fitting = signer.map(this::signedBy).orElseGet(List::of);
        if (fitting.isEmpty()) {
            return new Unsealed.Refused(Opening.Reason.SIGNATURE);
        }
        return fitting.stream()
                .map(sheet -> tryLines(parcel, sheet, signer.get(), hint, hash))
                .filter(tried -> !tried.equals(new Unsealed.Refused(Opening.Reason.ARCHIVE)))
                .findFirst()
                .orElseGet(() -> closed(parcel, fitting));
    }

    /**
     * No line opens it. After a copy was put back the book alone knows which parcels were taken in since, by their names: what
     * comes under such a name, signed with the key of its sender, is the same mail again.
     */
    private Unsealed closed(ReceivedParcel parcel, List<ReceivedSheet> fitting) {
        boolean again = fitting.stream().anyMatch(sheet -> sheets.tookBefore(sheet.sender(), parcel.named()));
        return again ? new Unsealed.Copy() : new Unsealed.Refused(Opening.Reason.ARCHIVE);
    }

    private List<ReceivedSheet> signedBy(PinnedKey key) {
        return sheets.all().stream()
                .filter(sheet -> sheet.fingerprint().equals(key.fingerprint()))
                .filter(sheet -> sheet.usableAt(clock.instant()))
                .toList();
    }

    private Unsealed tryLines(ReceivedParcel parcel, ReceivedSheet sheet, PinnedKey key, int hint, byte[] hash) {
        ParcelReader reader = new ParcelReader(clock);
        List<SheetStore.Line> lines = sheets.openLines(sheet.id()).stream()
                .sorted(Comparator.comparing(line -> line.number() != hint))
                .toList();
        for (SheetStore.Line line : lines) {
            var expected = new ParcelReader.Expected(
                    sheet.sender(), Walls.party(), new Envelope.Line(sheet.name(), line.number()));
            Opening tried = reader.open(parcel.archive(), parcel.signature(), read(line), key, expected);
            if (tried instanceof Opening.Opened opened) {
                return opened(opened, sheet, line, hash);
            }
            if (tried instanceof Opening.Refused(Opening.Reason reason) && reason != Opening.Reason.ARCHIVE) {
                return new Unsealed.Refused(reason);
            }
        }
        return new Unsealed.Refused(Opening.Reason.ARCHIVE);
    }

    private Unsealed opened(Opening.Opened opened, ReceivedSheet sheet, SheetStore.Line line, byte[] hash) {
        Manifest manifest = opened.manifest();
        if (opened.letter() instanceof OnwardLetter) {
            return new Unsealed.Refused(Opening.Reason.ONWARD);
        }
        if (!agreed(sheet, manifest.agreement())) {
            return new Unsealed.Refused(Opening.Reason.CONTENT);
        }
        return sheets.knows(sheet.sender(), manifest.messageId())
                ? new Unsealed.Copy()
                : new Unsealed.Fresh(opened, sheet, line.id(), hash);
    }

    /** A sheet serves one protocol, and versions are numbered; a sender's key alone opens no other way. */
    private static boolean agreed(ReceivedSheet sheet, Envelope.Agreement agreement) {
        return agreement.protocol().equals(sheet.protocol())
                && agreement.version().matches("[1-9][0-9]{0,5}");
    }

    private Passphrase read(SheetStore.Line line) {
        byte[] plain = vault.open(new KeyRef(LINES, line.id()), SECRET, line.secret());
        return Passphrase.parse(new String(plain, StandardCharsets.US_ASCII))
                .orElseThrow(
                        () -> new IllegalStateException("A line of a sheet holds something that is no passphrase."));
    }

    /**
     * A parcel is taken in, in the running transaction: its line is burnt, its bytes are remembered, its receipt is written. The
     * receipt says that it was opened and nothing else; nothing of it depends on what follows.
     */
    @Upholds(Clause.SEALED_AES256_7ZIP)
    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(Unsealed.Fresh fresh) {
        Manifest manifest = fresh.opened().manifest();
        if (!sheets.burn(fresh.line(), clock.instant())) {
            throw new IllegalStateException("A line opened two parcels.");
        }
        vault.destroy(new KeyRef(LINES, fresh.line()));
        write(Act.LINE_BURNT, fresh.line());
        sheets.taken(taken(fresh, manifest));
        receipts.write(fresh);
        // The parcel's own id: after a restore it is all that tells people which one to ask the sender for again.
        write(Act.RECEIPT_SENT, manifest.messageId());
    }

    private ReceivedSheetStore.Taken taken(Unsealed.Fresh fresh, Manifest manifest) {
        return new ReceivedSheetStore.Taken(
                fresh.hash(),
                fresh.sheet().sender(),
                manifest.messageId(),
                manifest.kind(),
                fresh.sheet().name(),
                manifest.moment(),
                clock.instant());
    }

    private void write(Act act, UUID subject) {
        book.write(new Entry(Actor.system(Walls.party()), act, subject, List.of(Clause.SEALED_AES256_7ZIP)));
    }
}
