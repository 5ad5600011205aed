package be.brugwachter.disclosure;

import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a receiver must not forget: a line that opened a parcel opens no other, and a lost sheet stays lost. */
final class ReceivedReplay implements Replay {
    private final ReceivedSheetStore sheets;
    private final Vault vault;
    private final Clock clock;

    ReceivedReplay(ReceivedSheetStore sheets, Vault vault, Clock clock) {
        this.sheets = sheets;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void replay(Fact fact) {
        switch (fact.act()) {
            case LINE_BURNT -> burn(fact.subject(), fact.moment());
            case RECEIPT_SENT -> taken(fact.subject(), fact.moment());
            case SHEET_LOST ->
                sheets.lock(fact.subject()).ifPresent(sheet -> {
                    burnOpen(sheet.id(), fact.moment());
                    sheets.lost(sheet.id(), fact.moment());
                });
            default -> {}
        }
    }

    @Override
    public void settle(boolean told) {
        if (!told) {
            Instant now = clock.instant();
            sheets.all().forEach(sheet -> burnOpen(sheet.id(), now));
        }
    }

    /** The book names the parcel and not who sent it; only who gave a sheet can have. */
    private void taken(UUID parcel, Instant moment) {
        sheets.all().stream()
                .map(ReceivedSheet::sender)
                .distinct()
                .forEach(sender -> sheets.takenBefore(sender, parcel, moment));
    }

    private void burnOpen(UUID sheet, Instant moment) {
        sheets.openLines(sheet).forEach(line -> burn(line.id(), moment));
    }

    private void burn(UUID line, Instant moment) {
        if (sheets.burn(line, moment)) {
            vault.destroy(new KeyRef(ReceivingDesk.LINES, line));
        }
    }
}
