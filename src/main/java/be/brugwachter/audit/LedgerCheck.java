package be.brugwachter.audit;

import be.brugwachter.audit.Flaw.Kind;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Checks a ledger line by line, with nothing but the ledger itself; stops at the first line that is wrong. */
final class LedgerCheck {
    private final Kept known;
    private long line;
    private long position;
    private long sequence;
    private long signed;
    private String chain = Chain.START;
    private @Nullable String party;
    private @Nullable String key;
    private long entries;
    private @Nullable Opening opening;
    private boolean declared;

    /**
     * Begins before the first line.
     *
     * @param known checkpoints that somebody kept elsewhere and that must stand in this ledger, as far back as it goes
     */
    LedgerCheck(Collection<Checkpoint> known) {
        this.known = new Kept(known);
    }

    /** Checks the next line; what is wrong with it, if anything. */
    Optional<Flaw> next(String text) {
        line++;
        Matcher entry = LedgerForm.ENTRY.matcher(text);
        if (entry.matches()) {
            return flaw(entry(entry));
        }
        Matcher checkpoint = LedgerForm.CHECKPOINT.matcher(text);
        if (line == 1 && checkpoint.matches()) {
            begin(checkpoint, text);
        }
        return flaw(checkpoint.matches() ? checkpoint(checkpoint, text) : Kind.FORM);
    }

    private @Nullable Kind entry(Matcher field) {
        entries++;
        position = position == 0 && opening != null ? Long.parseLong(field.group("position")) : position + 1;
        declared = declared || declares(field);
        if (foreign(field.group("party"))) {
            return Kind.PARTY;
        }
        if (Long.parseLong(field.group("position")) != position) {
            return Kind.POSITION;
        }
        chain = Chain.after(chain, field.group("fact"));
        return chain.equals(field.group("link")) ? null : Kind.LINK;
    }

    private boolean declares(Matcher field) {
        return opening != null && opening.isDeclaredBy(field);
    }

    /** A book whose first years were closed begins with the checkpoint that stayed. */
    private void begin(Matcher field, String text) {
        opening = new Opening(BookTerm.nameOf(text).toString(), field.group("moment"));
        sequence = Long.parseLong(field.group("sequence")) - 1;
        chain = field.group("head");
    }

    private @Nullable Kind checkpoint(Matcher field, String text) {
        sequence++;
        if (foreign(field.group("party"))) {
            return Kind.PARTY;
        }
        if (Long.parseLong(field.group("sequence")) != sequence) {
            return Kind.SEQUENCE;
        }
        if (!field.group("head").equals(chain)) {
            return Kind.HEAD;
        }
        String by = key == null ? field.group("key") : key;
        if (!BookSignature.holds(by, field.group("text"), field.group("signature"))) {
            return Kind.SIGNATURE;
        }
        chain = Chain.sha256(text);
        key = field.group("key");
        signed = line;
        return besideKept(text);
    }

    private @Nullable Kind besideKept(String text) {
        if (line == 1 && known.allBefore(sequence)) {
            return Kind.BEGINS_AFTER;
        }
        return known.speaksAgainst(sequence, text) ? Kind.OTHER : null;
    }

    private boolean foreign(String found) {
        if (party == null) {
            party = found;
        }
        return !party.equals(found);
    }

    /** After the last line: what is missing at the end, if anything can be seen to be. */
    Optional<Flaw> end() {
        if (line != signed || signed == 0) {
            return Optional.of(new Flaw(signed + 1, Kind.UNSIGNED));
        }
        if (opening != null && !declared) {
            return Optional.of(new Flaw(1, Kind.BEGINS_LATE));
        }
        return known.anyAfter(sequence) ? Optional.of(new Flaw(line + 1, Kind.ENDS_EARLY)) : Optional.empty();
    }

    private Optional<Flaw> flaw(@Nullable Kind kind) {
        return Optional.ofNullable(kind).map(what -> new Flaw(line, what));
    }

    /** How many entries were seen. */
    long entries() {
        return entries;
    }

    /** How many checkpoints were seen. */
    long checkpoints() {
        return line - entries;
    }

    /** How many lines were seen. */
    long lines() {
        return line;
    }
}
