package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.PassphraseSheet.State;
import be.brugwachter.disclosure.PassphraseSheet.Warning;
import java.time.Instant;
import java.util.List;

/** A sheet as a page shows it. */
record SheetCard(PassphraseSheet sheet, State state, String expires, List<String> warnings) {
    static List<SheetCard> of(List<PassphraseSheet> sheets, Instant now) {
        return sheets.stream()
                .map(s -> new SheetCard(
                        s,
                        s.stateAt(now),
                        Days.write(s.expiresAt()),
                        s.warningsAt(now).stream().map(Warning::dutch).toList()))
                .toList();
    }

    /** The colour of its flag. */
    public String kind() {
        return switch (state) {
            case LIVE -> warnings.isEmpty() ? "goed" : "let-op";
            case MADE, PRINTED -> "onderweg";
            case USED_UP, EXPIRED -> "rust";
            case LOST -> "fout";
        };
    }

    public boolean printable() {
        return state == State.MADE;
    }

    public boolean losable() {
        return state == State.MADE || state == State.PRINTED || state == State.LIVE;
    }
}
