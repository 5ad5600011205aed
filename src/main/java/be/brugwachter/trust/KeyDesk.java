package be.brugwachter.trust;

import be.brugwachter.shared.Party;
import be.brugwachter.trust.WrappedKeys.WrappedKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where keys are admitted and turned. Each night the living keys of a party are wrapped anew under the key of the new day, and
 * the keys of days beyond the backup horizon are destroyed: from then on no dump, log or backup reads what was erased.
 */
@Service
public class KeyDesk {
    private final WrappedKeys keys;
    private final KeyRing ring;
    private final TinkVault vault;
    private final Clock clock;
    private final BackupHorizon horizon;

    /** A desk over these keys. */
    public KeyDesk(WrappedKeys keys, KeyRing ring, TinkVault vault, Clock clock, BackupHorizon horizon) {
        this.keys = keys;
        this.ring = ring;
        this.vault = vault;
        this.clock = clock;
        this.horizon = horizon;
    }

    /** Makes the keys of the party inside whose walls this runs, if it never had any. */
    @Transactional
    public void admit() {
        ring.admit(Walls.party(), LocalDate.now(clock), keys.any());
    }

    /**
     * The night round of the keys of one party. Old epochs go first and only when no committed row needs them any more, so
     * that a transaction rolled back afterwards loses nothing.
     */
    @Transactional
    public Turned turnEpoch() {
        Party party = Walls.party();
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> destroyed = destroyBeyondHorizon(party, today);
        ring.makeEpoch(party, today);
        List<WrappedKey> living = keys.before(today);
        living.forEach(key -> keys.replace(vault.rewrap(key, today)));
        return new Turned(living.size(), destroyed);
    }

    /**
     * From which day nothing erased on a day can be read any more, also not from a backup; what a declaration of erasure
     * names. Holds as long as the night round runs every night.
     */
    public LocalDate unreadableFrom(LocalDate erased) {
        return erased.plusDays(1L + horizon.days());
    }

    /** A day's key was used until its successor was made: that day counts, also when a night was missed. */
    private List<LocalDate> destroyBeyondHorizon(Party party, LocalDate today) {
        List<LocalDate> epochs = ring.epochs(party);
        List<LocalDate> destroyed = new ArrayList<>();
        for (int i = 0; i + 1 < epochs.size(); i++) {
            boolean beyond = !epochs.get(i + 1).plusDays(horizon.days()).isAfter(today);
            if (beyond && !keys.anyUnder(epochs.get(i))) {
                ring.destroyEpoch(party, epochs.get(i));
                destroyed.add(epochs.get(i));
            }
        }
        return destroyed;
    }

    /**
     * What a night round did.
     *
     * @param rewrapped how many living keys were wrapped anew
     * @param destroyed the days whose keys were destroyed
     */
    public record Turned(int rewrapped, List<LocalDate> destroyed) {
        public Turned {
            destroyed = List.copyOf(destroyed);
        }
    }
}
