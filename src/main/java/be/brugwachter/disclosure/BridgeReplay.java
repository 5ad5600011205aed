package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Replay;
import be.brugwachter.trust.KeyRef;
import be.brugwachter.trust.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the bridge must not forget: lines are burnt, sheets printed or lost, parcels left. Tells nobody: the facts are written already. */
final class BridgeReplay implements Replay {
    private static final Set<ParcelState> NOT_GONE =
            Set.of(ParcelState.WAITING, ParcelState.ATTEMPTED, ParcelState.HELD);

    private final SheetStore sheets;
    private final Outbox outbox;
    private final ChannelStore channels;
    private final Vault vault;
    private final Clock clock;

    BridgeReplay(SheetStore sheets, Outbox outbox, ChannelStore channels, Vault vault, Clock clock) {
        this.sheets = sheets;
        this.outbox = outbox;
        this.channels = channels;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void replay(Fact fact) {
        UUID subject = fact.subject();
        Instant then = fact.moment();
        switch (fact.act()) {
            case LINE_BURNT -> burn(subject, then);
            case SHEET_PRINTED -> sheets.lock(subject).ifPresent(sheet -> printed(sheet, then));
            case SHEET_LOST -> sheets.lock(subject).ifPresent(sheet -> lost(sheet, then));
            case PARCEL_LEAVING -> hold(subject, then);
            case REFERRAL_SENT, ONWARD_SENT -> each(subject, parcel -> parcel.accepted(then));
            case REFERRAL_UNDELIVERED, ONWARD_UNDELIVERED ->
                each(subject, parcel -> parcel.undelivered(Trouble.RETURNED, then));
            case REFERRAL_OPENED, ONWARD_OPENED -> each(subject, parcel -> parcel.opened(then));
            case BREACH_REPORTED,
                    REFERRAL_WITHDRAWN,
                    REFERRAL_LAPSED,
                    REFERRAL_ERASED,
                    ONWARD_WITHDRAWN,
                    ONWARD_LAPSED -> keep(subject, then);
            default -> other(fact.act(), subject, then);
        }
    }

    /**
     * Of a letter that takes something back, the book knows the way by the letter's own id. Of a mailbox it knows that a mail came back
     * and that a person looked; what the notice said went with the database.
     */
    private void other(Act act, UUID subject, Instant then) {
        switch (act) {
            case MAILBOX_STOPPED -> channels.returned(subject, new AgreedMailbox.Returned(then, Trouble.RETURNED));
            case MAILBOX_LOOKED_AT -> looked(subject, then);
            case RECALL_LEFT -> one(subject, parcel -> parcel.accepted(then));
            case RECALL_RETURNED -> one(subject, parcel -> parcel.undelivered(Trouble.RETURNED, then));
            case RECALL_ANSWERED -> one(subject, parcel -> parcel.opened(then));
            default -> {}
        }
    }

    private void looked(UUID mailbox, Instant then) {
        if (channels.looked(mailbox)) {
            outbox.held(mailbox, Trouble.MAILBOX_RETURNED).forEach(id -> one(id, parcel -> parcel.again(then)));
        }
    }

    @Override
    public void settle(boolean told) {
        if (!told) {
            Instant now = clock.instant();
            sheets.openLines().forEach(line -> burn(line, now));
            outbox.underway().forEach(parcel -> hold(parcel, now));
        }
    }

    private void printed(PassphraseSheet sheet, Instant moment) {
        if (sheet.printedAt() == null) {
            sheets.printed(sheet.id(), moment);
        }
    }

    private void lost(PassphraseSheet sheet, Instant moment) {
        if (sheet.lostAt() == null) {
            sheets.lost(sheet.id(), moment);
        }
    }

    private void burn(UUID line, Instant moment) {
        sheets.burnIfOpen(line, moment);
        vault.destroy(new KeyRef("sheet_line", line));
    }

    /** It may have left: whether it may go again is for a person. */
    private void hold(UUID id, Instant moment) {
        outbox.lock(id)
                .filter(parcel -> parcel.nextTry() != null)
                .ifPresent(parcel -> outbox.move(parcel, parcel.restored(moment)));
    }

    /** It was taken back, or went to the wrong OCMW: what had not left then never leaves, and what had left stays so. */
    private void keep(UUID subject, Instant moment) {
        outbox.of(subject).stream()
                .filter(parcel -> NOT_GONE.contains(parcel.state()))
                .forEach(parcel -> outbox.move(parcel, parcel.withheld(moment)));
        outbox.forget(subject);
    }

    private void one(UUID letter, UnaryOperator<Parcel> step) {
        outbox.lock(letter).ifPresent(parcel -> outbox.move(parcel, step.apply(parcel)));
    }

    private void each(UUID subject, Function<Parcel, Parcel> step) {
        outbox.of(subject).stream()
                .filter(parcel -> NOT_GONE.contains(parcel.state()) || parcel.state() == ParcelState.ACCEPTED)
                .forEach(parcel -> outbox.move(parcel, step.apply(parcel)));
    }
}
