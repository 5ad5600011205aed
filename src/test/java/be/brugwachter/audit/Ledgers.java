package be.brugwachter.audit;

import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Ledgers as the linker writes them, without a database. */
public final class Ledgers {
    private static final Party PARTY = Party.of("0886886638");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> lines = new ArrayList<>();
    private String chain = Chain.START;
    private Instant moment = NOW;
    private int position;
    private int sequence;

    private Ledgers() {}

    /** Rounds of three, two and one entries; the second checkpoint announces another key. Lines 4, 7 and 9 are checkpoints. */
    public static List<String> written() {
        KeyPair first = BookSignature.newKey();
        KeyPair second = BookSignature.newKey();
        Ledgers ledger = new Ledgers();
        ledger.round(3, first, first);
        ledger.round(2, first, second);
        ledger.round(1, second, second);
        return List.copyOf(ledger.lines);
    }

    /** A book whose first twenty rounds were closed: the checkpoint of that moment, and what says later that it stays. Three lines. */
    static List<String> closed(Instant opened, Instant closed) {
        KeyPair key = BookSignature.newKey();
        Ledgers ledger = new Ledgers();
        ledger.sequence = 20;
        ledger.position = 60;
        ledger.moment = opened;
        ledger.checkpoint(key, key);
        ledger.moment = closed;
        UUID stays = BookTerm.nameOf(ledger.lines.getFirst());
        ledger.add(Act.BOOK_CLOSED, stays);
        ledger.checkpoint(key, key);
        return List.copyOf(ledger.lines);
    }

    /** The lines as a file holds them. */
    public static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    static Checkpoint signed(Checkpoint checkpoint, KeyPair by) {
        return checkpoint.signed(BookSignature.sign(by.getPrivate().getEncoded(), checkpoint.text()));
    }

    private void round(int entries, KeyPair by, KeyPair named) {
        for (int i = 0; i < entries; i++) {
            moment = NOW.plusMillis(position + 1);
            add(Act.REFERRAL_SENT, UUID.randomUUID());
        }
        moment = NOW;
        checkpoint(by, named);
    }

    private void add(Act act, UUID subject) {
        Link link = link(++position, act, subject);
        chain = link.link();
        lines.add(link.line());
    }

    private void checkpoint(KeyPair by, KeyPair named) {
        String name = BookSignature.text(named.getPublic());
        lines.add(signed(new Checkpoint(PARTY, ++sequence, chain, moment, name, ""), by)
                .line());
        chain = Chain.sha256(lines.getLast());
    }

    private Link link(int place, Act act, UUID subject) {
        Actor actor = Actor.system(PARTY);
        Fact fact = new Fact(UUID.randomUUID(), PARTY, moment, actor.account(), actor.role(), act, subject, List.of());
        return new Link(place, fact, Chain.after(chain, fact.json()));
    }
}
