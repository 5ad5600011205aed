package be.brugwachter.retention;

import be.brugwachter.trust.KeyDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Declares every erasure, in the transaction that erases. */
@Service
@Transactional
public class DeclarationDesk {
    /** How many of the declarations one page shows. */
    public static final int SHOWN = 100;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final DeclarationStore store;
    private final KeyDesk keys;
    private final Clock clock;

    /** A desk over these declarations. */
    public DeclarationDesk(DeclarationStore store, KeyDesk keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** One record of this kind was erased because something happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Declaration declare(ShelfName shelf, Law law) {
        return add(shelf, law, 1, Optional.empty());
    }

    /** A term was over under this selection rule. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Declaration declareEnd(ShelfName shelf, int count, String rule) {
        return add(shelf, Law.END_OF_TERM, count, Optional.of(rule));
    }

    private Declaration add(ShelfName shelf, Law law, int count, Optional<String> rule) {
        Instant now = clock.instant();
        LocalDate unreadable = keys.unreadableFrom(LocalDate.ofInstant(now, BRUSSELS));
        Declaration declaration = new Declaration(UUID.randomUUID(), shelf, count, law, rule, now, unreadable);
        store.add(declaration);
        return declaration;
    }

    /** The newest hundred, newest first: one more than that when there are more. */
    @Transactional(readOnly = true)
    public List<Declaration> newest() {
        return store.newest(SHOWN + 1);
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> all() {
        return store.all();
    }
}
