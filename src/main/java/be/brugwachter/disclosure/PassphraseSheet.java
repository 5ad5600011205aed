package be.brugwachter.disclosure;

import be.brugwachter.protocol.ProtocolId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of numbered passphrases, each of which seals one parcel. Printed once, for the receiver alone.
 *
 * @param keeper who keeps the paper at the receiver, by function, never by name
 * @param deputy who does when the keeper is away, likewise
 * @param fingerprint of the sender's key, as it stands on the print
 * @param printedAt when it was printed, if it was
 * @param liveAt when the code of a test parcel sealed with it came back, if it did
 * @param lostAt when it was reported lost, if it was
 * @param openLines how many lines were not used yet
 */
public record PassphraseSheet(
        UUID id,
        ProtocolId protocol,
        String keeper,
        String deputy,
        String fingerprint,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant printedAt,
        @Nullable Instant liveAt,
        @Nullable Instant lostAt,
        int openLines) {
    /** Lines on one sheet: few enough that a lost sheet endangers few families. */
    public static final int LINES = 25;

    private static final int LOW = 5;
    private static final Duration SOON = Duration.ofDays(30);
    private static final int NAME_LENGTH = 6;

    /** The name on the print and in the mails. */
    public String name() {
        return nameOf(id);
    }

    /** The name of the sheet with this id. */
    public static String nameOf(UUID sheet) {
        return sheet.toString().substring(0, NAME_LENGTH).toUpperCase(Locale.ROOT);
    }

    /** What the sheet is good for now. */
    public State stateAt(Instant now) {
        if (lostAt != null) {
            return State.LOST;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        if (openLines == 0) {
            return State.USED_UP;
        }
        if (printedAt == null) {
            return State.MADE;
        }
        return liveAt == null ? State.PRINTED : State.LIVE;
    }

    /** What somebody should see to in time. */
    public List<Warning> warningsAt(Instant now) {
        boolean inUse = stateAt(now) == State.LIVE;
        boolean low = inUse && openLines <= LOW;
        boolean soon = inUse && now.plus(SOON).isAfter(expiresAt);
        return low && soon
                ? List.of(Warning.LOW, Warning.EXPIRING)
                : low ? List.of(Warning.LOW) : soon ? List.of(Warning.EXPIRING) : List.of();
    }

    /** The life of a sheet. */
    public enum State {
        MADE("gemaakt, nog niet afgedrukt"),
        PRINTED("afgedrukt, nog niet getest"),
        LIVE("in gebruik"),
        USED_UP("opgebruikt"),
        EXPIRED("vervallen"),
        LOST("verloren gemeld");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }
    }

    /** What will stop the sending soon. */
    public enum Warning {
        LOW("Er zijn bijna geen regels meer. Maak nu een nieuw blad."),
        EXPIRING("Dit blad vervalt binnen een maand. Maak nu een nieuw blad.");

        private final String dutch;

        Warning(String dutch) {
            this.dutch = dutch;
        }

        /** What people read. */
        public String dutch() {
            return dutch;
        }
    }
}
