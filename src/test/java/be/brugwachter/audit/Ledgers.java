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

    /** The lines as a file holds them. */
    public static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    static Checkpoint signed(Checkpoint checkpoint, KeyPair by) {
        return checkpoint.signed(BookSignature.sign(by.getPrivate().getEncoded(), checkpoint.text()));
    }

    private void round(int entries, KeyPair by, KeyPair named) {
        for (int i = 0; i < entries; i++) {
            Link link = link(++position);
            chain = link.link();
            lines.add(link.line());
        }
        String name = BookSignature.text(named.getPublic());
        lines.add(signed(new Checkpoint(PARTY, ++sequence, chain, NOW, name, ""), by)
                .line());
        chain = Chain.sha256(lines.getLast());
    }

    private Link link(int place) {
        Actor actor = Actor.system(PARTY);
        Fact fact = new Fact(
                UUID.randomUUID(),
                PARTY,
                NOW.plusMillis(place),
                actor.account(),
                actor.role(),
                Act.REFERRAL_SENT,
                UUID.randomUUID(),
                List.of());
        return new Link(place, fact, Chain.after(chain, fact.json()));
    }
}
