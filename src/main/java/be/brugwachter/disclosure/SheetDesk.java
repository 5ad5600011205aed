package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.PassphraseSheet.State;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.PinnedKey;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passphrase sheets: made, printed once, burnt line by line, lost. */
@Service
@Transactional
public class SheetDesk {
    private static final String TABLE = "sheet_line";
    private static final String COLUMN = "secret";
    private static final List<State> TESTABLE = List.of(State.PRINTED, State.LIVE);

    private final SheetStore store;
    private final Vault vault;
    private final Book book;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A desk over these sheets. */
    public SheetDesk(SheetStore store, Vault vault, Book book, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.book = book;
        this.clock = clock;
    }

    /** Makes a sheet; {@link ChannelDesk} asks two people first. */
    PassphraseSheet make(ProtocolId protocol, SheetWish wish, PinnedKey senderKey, Actor by) {
        var now = clock.instant();
        var sheet = new PassphraseSheet(
                UUID.randomUUID(),
                protocol,
                wish.keeper(),
                wish.deputy(),
                senderKey.fingerprint(),
                now,
                now.plus(wish.lasting()),
                null,
                null,
                null,
                PassphraseSheet.LINES);
        store.add(sheet, newLines(sheet.id()));
        write(by, Act.SHEET_MADE, sheet.id());
        return sheet;
    }

    private List<SheetStore.Line> newLines(UUID sheet) {
        return IntStream.rangeClosed(1, PassphraseSheet.LINES)
                .mapToObj(number -> {
                    var id = UUID.randomUUID();
                    vault.newKey(key(id));
                    var words = Passphrase.random(random).value().getBytes(StandardCharsets.US_ASCII);
                    return new SheetStore.Line(id, sheet, number, vault.seal(key(id), COLUMN, words));
                })
                .toList();
    }

    /** Reads the lines for the printer, the first time only; a second printing would be a second sheet. */
    public Optional<PrintedSheet> print(UUID id, Actor by) {
        var now = clock.instant();
        var found = store.lock(id).filter(sheet -> sheet.stateAt(now) == State.MADE);
        return found.map(sheet -> {
            store.printed(id, now);
            write(by, Act.SHEET_PRINTED, id);
            var lines = store.lockOpenLines(id).stream()
                    .map(line -> new PrintedSheet.Line(line.number(), read(line)))
                    .toList();
            return new PrintedSheet(sheet, lines);
        });
    }

    /** A sheet was lost: every line not used yet is burnt. {@link BridgeDesk} sees to what was sealed with the others. */
    boolean lost(UUID id, Actor by) {
        var found = store.lock(id).filter(sheet -> sheet.lostAt() == null);
        found.ifPresent(sheet -> {
            store.lockOpenLines(id).forEach(this::burn);
            store.lost(id, clock.instant());
            write(by, Act.SHEET_LOST, id);
        });
        return found.isPresent();
    }

    /** The sheets of a protocol, newest first. */
    public List<PassphraseSheet> of(ProtocolId protocol) {
        return store.of(protocol);
    }

    /** The sheet with which a family can be sealed now, if there is one. */
    public Optional<PassphraseSheet> live(ProtocolId protocol) {
        return usable(protocol, List.of(State.LIVE)).findFirst();
    }

    /** Whether a test parcel can be sealed: a sheet was printed and has lines left. */
    boolean canTest(ProtocolId protocol) {
        return usable(protocol, TESTABLE).findFirst().isPresent();
    }

    private Stream<PassphraseSheet> usable(ProtocolId protocol, List<State> states) {
        var now = clock.instant();
        return store.of(protocol).stream().filter(sheet -> states.contains(sheet.stateAt(now)));
    }

    /**
     * Takes the next line for a parcel, in a transaction of its own: whatever happens to the parcel, the line is spent, and our
     * copy of what stood on it is destroyed before the archive exists.
     *
     * @return nothing when no sheet can be used
     */
    @Upholds(Clause.SEALED_AES256_7ZIP)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<BurntLine> burnNext(ProtocolId protocol, ParcelKind kind) {
        var states = kind == ParcelKind.TEST ? TESTABLE : List.of(State.LIVE);
        // The last line of a sheet may be in another's hands at this moment: then the next sheet has one.
        return usable(protocol, states).flatMap(sheet -> take(sheet).stream()).findFirst();
    }

    /** The line that {@link #burnNext} would most probably take for a family now; nothing happens to it. */
    @Transactional(readOnly = true)
    Optional<NextLine> next(ProtocolId protocol) {
        return live(protocol)
                .flatMap(sheet -> store.nextLine(sheet.id()))
                .map(line -> new NextLine(line.id(), read(line)));
    }

    private Optional<BurntLine> take(PassphraseSheet sheet) {
        return store.takeLine(sheet.id()).map(line -> {
            var passphrase = read(line);
            burn(line);
            return new BurntLine(sheet, line.id(), line.number(), passphrase);
        });
    }

    /** The code of a test parcel sealed with this sheet came back. */
    void answered(UUID sheet, Actor by) {
        var now = clock.instant();
        store.lock(sheet)
                .filter(s -> s.stateAt(now) == State.PRINTED || s.stateAt(now) == State.USED_UP)
                .ifPresent(s -> {
                    store.live(sheet, now);
                    write(by, Act.SHEET_LIVE, sheet);
                });
    }

    private void burn(SheetStore.Line line) {
        store.burn(line.id(), clock.instant());
        write(Actor.system(Walls.party()), Act.LINE_BURNT, line.id());
        vault.destroy(key(line.id()));
    }

    private Passphrase read(SheetStore.Line line) {
        var words = new String(vault.open(key(line.id()), COLUMN, line.secret()), StandardCharsets.US_ASCII);
        return Passphrase.parse(words)
                .orElseThrow(
                        () -> new IllegalStateException("A line of a sheet holds something that is no passphrase."));
    }

    private void write(Actor by, Act act, UUID sheet) {
        book.write(new Entry(by, act, sheet, List.of(Clause.SEALED_AES256_7ZIP)));
    }

    private static KeyRef key(UUID line) {
        return new KeyRef(TABLE, line);
    }
}
