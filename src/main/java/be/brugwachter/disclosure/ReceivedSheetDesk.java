package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.shared.Actor;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets a receiver holds in this software: read from a file, confirmed by a second person from paper, lost. */
@Service
@Transactional
public class ReceivedSheetDesk {
    private static final String KIND = "RECEIVED_SHEET";

    private final ReceivedSheetStore store;
    private final KeyCabinet keys;
    private final Vault vault;
    private final TwoPeople two;
    private final ReceivedBook book;

    /** A desk over these sheets. */
    public ReceivedSheetDesk(ReceivedSheetStore store, KeyCabinet keys, Vault vault, TwoPeople two, ReceivedBook book) {
        this.store = store;
        this.keys = keys;
        this.vault = vault;
        this.two = two;
        this.book = book;
    }

    /** What came of reading a file. */
    public sealed interface Read {
        /** It is here, and waits for a second person. */
        record Here(ReceivedSheet sheet) implements Read {}

        /** It is no sheet, or was locked for somebody else. */
        record NotForUs() implements Read {}

        /** This sheet is here already. */
        record HereAlready() implements Read {}
    }

    /** Our public keys, in a file for senders. */
    public byte[] keyFile() {
        return PeerFile.write(Walls.party(), keys.boxKeyOrNew().open(), keys.signingKeyOrNew(), book.now());
    }

    /** The fingerprint of our own signing key, to be read out beside the file. */
    public String fingerprint() {
        return keys.signingKeyOrNew().publicKey().shown();
    }

    /** One person reads a sheet file in; nothing is opened with it before another compared the fingerprint with the paper. */
    public Read read(byte[] file, Actor by) {
        Optional<SheetFile> opened =
                SheetFile.open(file, Walls.party(), keys.boxKeyOrNew().secret());
        if (opened.isEmpty()) {
            return new Read.NotForUs();
        }
        ReceivedSheet sheet = opened.get().received(UUID.randomUUID(), book.now());
        List<SheetStore.Line> lines = opened.get().lines().stream()
                .map(line -> keep(sheet.id(), line))
                .toList();
        if (!store.add(sheet, lines)) {
            lines.forEach(line -> vault.destroy(new KeyRef(ReceivingDesk.LINES, line.id())));
            return new Read.HereAlready();
        }
        two.propose(KIND, sheet.id().toString(), ProposedText.write(sheet.fingerprint()), by);
        return new Read.Here(sheet);
    }

    private SheetStore.Line keep(UUID sheet, PrintedSheet.Line line) {
        UUID id = UUID.randomUUID();
        KeyRef key = new KeyRef(ReceivingDesk.LINES, id);
        vault.newKey(key);
        byte[] words = line.passphrase().value().getBytes(StandardCharsets.US_ASCII);
        return new SheetStore.Line(id, sheet, line.number(), vault.seal(key, ReceivingDesk.SECRET, words));
    }

    /** All sheets, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedSheet> all() {
        return store.all();
    }

    /** The proposal of a sheet that waits for a second person. */
    @Transactional(readOnly = true)
    public Optional<Proposal> waiting(UUID sheet) {
        return two.waiting().stream()
                .filter(p -> p.kind().equals(KIND) && p.subject().equals(sheet.toString()))
                .findFirst();
    }

    /** A second person compared the fingerprint with the paper: from now on parcels of this sheet are opened. */
    public TwoPeople.Outcome confirm(UUID sheet, Actor second) {
        Optional<Proposal> open = waiting(sheet);
        if (open.isEmpty()) {
            return new TwoPeople.Outcome.NotOpen();
        }
        TwoPeople.Outcome outcome = two.confirm(open.get().id(), second);
        if (outcome instanceof TwoPeople.Outcome.Confirmed) {
            store.confirm(sheet, book.now());
            book.write(second, Act.PEER_KEY_PINNED, sheet);
        }
        return outcome;
    }

    /** The sheet, or what it says, is no longer only ours: every line not used yet is burnt. */
    public boolean lost(UUID sheet, Actor by) {
        boolean known =
                store.lock(sheet).filter(found -> found.lostAt() == null).isPresent();
        if (known) {
            store.openLines(sheet).forEach(line -> {
                store.burn(line.id(), book.now());
                vault.destroy(new KeyRef(ReceivingDesk.LINES, line.id()));
            });
            store.lost(sheet, book.now());
            book.write(by, Act.SHEET_LOST, sheet);
        }
        return known;
    }
}
