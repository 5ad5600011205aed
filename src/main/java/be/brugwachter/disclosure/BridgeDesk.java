package be.brugwachter.disclosure;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.parcel.Letter;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.parcel.SealFailed;
import be.brugwachter.parcel.TestLetter;
import be.brugwachter.parcel.WithdrawalLetter;
import be.brugwachter.parcel.WrongReceiverLetter;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parcels: sealed and given to the courier, taken back, opened. */
@Service
@Transactional
public class BridgeDesk {
    private final Outbox outbox;
    private final ChannelBook channel;
    private final SheetDesk sheets;
    private final ParcelPress press;
    private final ParcelMoves moves;

    /** A desk over this outbox. */
    public BridgeDesk(Outbox outbox, ChannelBook channel, SheetDesk sheets, ParcelPress press, ParcelMoves moves) {
        this.outbox = outbox;
        this.channel = channel;
        this.sheets = sheets;
        this.press = press;
        this.moves = moves;
    }

    /**
     * Seals a letter and puts it in the outbox, in the running transaction. The line it takes is spent whatever follows.
     *
     * @param subject for what it is sent; returned with every {@link ParcelMoved}
     * @return the parcel
     * @throws ChannelNotReady when no confirmed mailbox or no line is left
     * @throws SealFailed when the parcel is not as it must be
     */
    @Upholds({Clause.TO_AGREED_MAILBOX, Clause.SEALED_AES256_7ZIP})
    public UUID dispatch(UUID subject, ProtocolId protocol, Letter letter) {
        var mailbox = channel.mailbox(protocol)
                .filter(m -> m.confirmedAt() != null)
                .orElseThrow(() -> new ChannelNotReady(Clause.TO_AGREED_MAILBOX));
        return seal(subject, letter, mailbox);
    }

    /**
     * Tells a receiver that a parcel is taken back, in a sealed letter that names the parcel only. Goes also after any end of the
     * protocol.
     *
     * @param letter a {@link WithdrawalLetter} or a {@link WrongReceiverLetter}
     * @return the letter's parcel; nothing when the way is not open, so that a person must call
     */
    @Upholds(Clause.CONSENTED)
    public Optional<UUID> recall(UUID parcel, ProtocolId protocol, Letter letter) {
        return channel.mailbox(protocol)
                .filter(m -> m.confirmedAt() != null && sheets.live(protocol).isPresent())
                .map(m -> seal(parcel, letter, m));
    }

    /** The letter that took a parcel back, if one went. */
    @Transactional(readOnly = true)
    public Optional<Parcel> recallOf(UUID parcel) {
        return outbox.of(parcel).stream().filter(p -> p.kind().recalls()).findFirst();
    }

    /**
     * Sends a letter about nobody to the address two people agreed on. When its code comes back, mailbox and sheet are good.
     *
     * @return the parcel; nothing when there is no address or no printed sheet yet
     */
    public Optional<UUID> sendTest(ProtocolId protocol, Actor by) {
        var mailbox = channel.mailbox(protocol);
        if (mailbox.isEmpty() || !sheets.canTest(protocol)) {
            return Optional.empty();
        }
        channel.tested(mailbox.get().id(), by);
        return Optional.of(seal(mailbox.get().id(), new TestLetter(), mailbox.get()));
    }

    private UUID seal(UUID subject, Letter letter, AgreedMailbox to) {
        var kind = ParcelKind.of(letter);
        var line =
                sheets.burnNext(to.protocol(), kind).orElseThrow(() -> new ChannelNotReady(Clause.SEALED_AES256_7ZIP));
        press.prepare(() -> sheets.next(to.protocol()));
        var id = UUID.randomUUID();
        var now = moves.now();
        var mail = press.press(id, letter, to, line, now);
        outbox.add(Parcel.fresh(id, kind, subject, to, now), mail);
        return id;
    }

    /**
     * Takes a parcel back before it leaves. Never waits for the courier: while he holds the parcel it is leaving.
     *
     * @return whether it is certain that nothing left
     */
    public boolean withhold(UUID id) {
        var found =
                outbox.lockIfFree(id).filter(p -> p.state() == ParcelState.WAITING || p.state() == ParcelState.HELD);
        found.ifPresent(p -> moves.move(p, p.withheld(moves.now())));
        return found.filter(p -> !p.perhapsTwice()).isPresent();
    }

    /** A person has the courier come again for a parcel that was held or did not arrive; the second look is asked anew. */
    public boolean tryAgain(UUID id) {
        var found = outbox.lockIfFree(id)
                .filter(p -> p.state() == ParcelState.HELD || p.state() == ParcelState.UNDELIVERED)
                .filter(p -> outbox.outgoing(id).isPresent());
        found.ifPresent(p -> moves.move(p, p.again(moves.now())));
        return found.isPresent();
    }

    /**
     * Somebody typed the code that stands inside a parcel: it was opened. Each code counts once.
     *
     * @return the parcel; nothing when no parcel waits for this code
     */
    @Upholds(Clause.TO_AGREED_MAILBOX)
    public Optional<UUID> codeTyped(OpeningCode code) {
        var found =
                outbox.byCode(press.digest(code)).flatMap(outbox::lock).filter(p -> p.state() != ParcelState.OPENED);
        found.ifPresent(p -> {
            moves.move(p, p.opened(moves.now()));
            if (p.kind() == ParcelKind.TEST) {
                var us = Actor.system(Walls.party());
                channel.answered(p.mailbox(), us);
                sheets.answered(outbox.sheetOf(p.id()), us);
            }
        });
        return found.map(Parcel::id);
    }

    /**
     * A sheet was lost. Its open lines are burnt; what waits here with one of its lines does not leave; the sealed bytes of what
     * left are destroyed, so that nothing readable with that paper is ever sent again.
     *
     * @return whether that was news
     */
    @Upholds(Clause.SEALED_AES256_7ZIP)
    public boolean sheetLost(UUID sheet, Actor by) {
        boolean news = sheets.lost(sheet, by);
        if (news) {
            outbox.waitingWith(sheet).stream()
                    .flatMap(id -> outbox.lock(id).stream())
                    .filter(p -> p.state() == ParcelState.WAITING)
                    .forEach(p ->
                            moves.move(p, p.held(List.of(Clause.SEALED_AES256_7ZIP), Trouble.SHEET_LOST, moves.now())));
            outbox.burn(sheet);
        }
        return news;
    }

    /** Since when the sheet with which a parcel was sealed is lost. */
    @Transactional(readOnly = true)
    public Optional<Instant> sheetLostAt(UUID parcel) {
        return outbox.sheetLost(parcel);
    }

    /** What is wrong with a parcel that nobody opened yet, if anything. */
    @Transactional(readOnly = true)
    public Optional<Trouble> troubleOf(UUID parcel) {
        boolean lost = outbox.sheetLost(parcel).isPresent();
        return outbox.find(parcel).flatMap(p -> switch (p.state()) {
            case OPENED, WITHHELD -> Optional.empty();
            case ATTEMPTED, ACCEPTED -> lost ? Optional.of(Trouble.SHEET_LOST_UNDERWAY) : Optional.empty();
            case WAITING, HELD, UNDELIVERED ->
                lost ? Optional.of(Trouble.SHEET_LOST) : Optional.ofNullable(channel.troubleNow(p));
        });
    }

    /** Where a parcel is. */
    @Transactional(readOnly = true)
    public Optional<Parcel> find(UUID parcel) {
        return outbox.find(parcel);
    }

    /** The test parcels sent to the address now agreed on, newest first. */
    @Transactional(readOnly = true)
    public List<Parcel> tests(ProtocolId protocol) {
        return channel.mailbox(protocol).map(m -> outbox.of(m.id())).orElseGet(List::of);
    }

    /** Destroys the sealed bytes of everything sent for a subject; where each parcel went stays known. */
    public void forget(UUID subject) {
        outbox.forget(subject);
    }
}
