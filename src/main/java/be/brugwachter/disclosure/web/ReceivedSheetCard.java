package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.ReceivedSheet;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A sheet that came as a file, as a page shows it.
 *
 * @param sender the name of who seals with it
 * @param fingerprint in groups of four
 * @param waits whether a second person still has to compare it with the paper
 * @param losable whether it can be reported lost
 */
record ReceivedSheetCard(
        UUID id,
        String name,
        String sender,
        String fingerprint,
        String state,
        String kind,
        int openLines,
        String expires,
        boolean waits,
        boolean losable) {
    private static final int FEW_LINES = 6;

    static ReceivedSheetCard of(ReceivedSheet sheet, String sender, boolean waits, Instant now) {
        State state = State.of(sheet, now);
        return new ReceivedSheetCard(
                sheet.id(),
                sheet.name(),
                sender,
                sheet.fingerprint().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 "),
                state.dutch,
                state.kind,
                sheet.openLines(),
                Days.write(sheet.expiresAt()),
                waits,
                state != State.LOST);
    }

    private enum State {
        LOST("verloren gemeld, opent niets meer", "fout"),
        UNCONFIRMED("wacht op een tweede persoon", "onderweg"),
        EXPIRED("vervallen", "rust"),
        USED_UP("helemaal gebruikt", "rust"),
        FEW("in gebruik, bijna op", "let-op"),
        GOOD("in gebruik", "goed");

        private final String dutch;
        private final String kind;

        State(String dutch, String kind) {
            this.dutch = dutch;
            this.kind = kind;
        }

        private static State of(ReceivedSheet sheet, Instant now) {
            if (sheet.lostAt() != null) {
                return LOST;
            }
            if (!now.isBefore(sheet.expiresAt())) {
                return EXPIRED;
            }
            if (sheet.confirmedAt() == null) {
                return UNCONFIRMED;
            }
            return sheet.openLines() == 0 ? USED_UP : sheet.openLines() < FEW_LINES ? FEW : GOOD;
        }
    }
}
