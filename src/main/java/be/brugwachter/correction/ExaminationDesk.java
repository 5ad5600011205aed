package be.brugwachter.correction;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correction.ReceivedFlaw.How;
import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.correction.ReceivedFlaw.Outcome;
import be.brugwachter.disclosure.Note;
import be.brugwachter.disclosure.NotePress;
import be.brugwachter.disclosure.NoteReader;
import be.brugwachter.parcel.OpeningCode;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sender's side: a reported flaw goes to the team that sent it, is examined within the reasonable time and answered. */
@Service
@Transactional
public class ExaminationDesk implements NoteReader {
    private final CorrectionStore store;
    private final SentParcels parcels;
    private final NotePress press;
    private final Casebook casebook;

    /** A desk over these flaws. */
    public ExaminationDesk(CorrectionStore store, SentParcels parcels, NotePress press, Casebook casebook) {
        this.store = store;
        this.parcels = parcels;
        this.press = press;
        this.casebook = casebook;
    }

    /** A note came. It counts when the receiver of that very parcel signed it; the same one again changes nothing. */
    @Override
    @Upholds(Clause.FLAW_REPORTED)
    public boolean came(Note note, Predicate<Party> signedBy) {
        Optional<DataItem> item = Codes.item(note);
        Optional<Quality.Flaw> kind = Codes.kind(note);
        Optional<SentParcel> parcel = item.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : parcels.find(note.parcel())
                        .filter(sent -> signedBy.test(sent.protocol().receiver().party()));
        parcel.ifPresent(sent -> {
            var flawed = new Flawed(note.parcel(), sent.protocol().id(), item.orElseThrow(), kind.orElseThrow());
            came(note.id(), flawed, How.NOTE, sent);
        });
        return parcel.isPresent();
    }

    /**
     * An OCMW without Brugwachter typed the code of a parcel, and which item has which flaw. The same flaw a second time, as long as
     * nobody answered, changes nothing.
     *
     * @return whether the code stood in a parcel of ours; the page says it to nobody
     */
    @Upholds(Clause.FLAW_REPORTED)
    public boolean typed(OpeningCode code, DataItem item, Quality.Flaw kind) {
        return parcels.opened(code)
                .flatMap(parcel -> parcels.find(parcel).map(sent -> {
                    var flawed = new Flawed(parcel, sent.protocol().id(), item, kind);
                    return already(flawed).orElseGet(() -> came(UUID.randomUUID(), flawed, How.CODE, sent));
                }))
                .isPresent();
    }

    private UUID came(UUID id, Flawed flawed, How how, SentParcel sent) {
        keep(id, flawed, how, sent, Actor.system(Walls.party()));
        if (flawed.kind() == Quality.Flaw.SUPERFLUOUS) {
            parcels.letGo(sent);
        }
        return id;
    }

    /**
     * Notes a flaw that an OCMW told by mail or telephone. The item and the kind, never a value.
     *
     * @param team the local team of who notes it
     * @return the flaw; nothing when no parcel of that number was sent by this team, or at all for who keeps the protocols
     */
    @Upholds(Clause.FLAW_REPORTED)
    public Optional<UUID> note(UUID parcel, DataItem item, Quality.Flaw kind, How how, Actor by, String team) {
        return parcels.find(parcel).flatMap(sent -> {
            var flawed = new Flawed(parcel, sent.protocol().id(), item, kind);
            return mayNote(sent.maker(), by, team)
                    ? Optional.of(already(flawed).orElseGet(() -> keep(UUID.randomUUID(), flawed, how, sent, by)))
                    : Optional.empty();
        });
    }

    private Optional<UUID> already(Flawed flawed) {
        return store.received().stream()
                .filter(each -> each.open() && each.flawed().equals(flawed))
                .map(ReceivedFlaw::id)
                .findFirst();
    }

    private static boolean mayNote(Maker maker, Actor by, String team) {
        boolean ours = !team.isEmpty() && maker.team().equals(team);
        boolean member = by.role() == Role.TEAM_MEMBER && (maker.account().equals(by.account()) || ours);
        return member || by.role() == Role.PROTOCOL_MANAGER;
    }

    private UUID keep(UUID id, Flawed flawed, How how, SentParcel sent, Actor by) {
        Instant now = casebook.now();
        Instant due = due(sent.protocol(), now);
        boolean news = store.add(new ReceivedFlaw(id, flawed, how, sent.maker(), now, due, Optional.empty()));
        if (news) {
            casebook.write(
                    by, how == How.NOTE || how == How.CODE ? Act.FLAW_CAME : Act.FLAW_NOTED, id, Clause.FLAW_REPORTED);
        }
        return id;
    }

    private static Instant due(Protocol protocol, Instant now) {
        return protocol.workingTerms().reasonableTime().after(now);
    }

    /**
     * A member of the team examined it; the answer to the OCMW waits for the courier from the commit on.
     *
     * @return false when it is not for this person, or was answered already
     */
    @Upholds({Clause.FLAW_EXAMINED, Clause.FLAW_ANSWERED})
    public boolean examine(UUID id, Measure measure, Actor by, String team) {
        Optional<ReceivedFlaw> found = store.lock(id).filter(flaw -> flaw.open() && flaw.isFor(by, team));
        found.ifPresent(flaw -> {
            Instant now = casebook.now();
            store.examined(id, new Outcome(measure, by.account(), now));
            Flawed what = flaw.flawed();
            var note = new Note(Note.Kind.ANSWER, id, what.parcel(), List.of(measure.name()), now);
            press.toReceiver(note, what.protocol(), words(what, measure), flaw.how() == How.NOTE);
            casebook.write(by, Act.FLAW_EXAMINED, id, Clause.FLAW_EXAMINED, Clause.FLAW_ANSWERED);
        });
        return found.isPresent();
    }

    private static Map<String, String> words(Flawed what, Measure measure) {
        return Map.of(
                "item",
                what.item().dutch(),
                "kind",
                what.kind().dutch(),
                "measure",
                measure.dutch() + ".",
                "next",
                measure.changes()
                        ? "Gaf u deze gegevens door aan een partner? Laat het die ook weten."
                        : "U hoeft nu niets te doen.");
    }

    /** The file of the own team that this flaw is about, for who examines it. */
    @Transactional(readOnly = true)
    public Optional<String> file(ReceivedFlaw flaw, Actor member, String team) {
        return flaw.isFor(member, team) ? parcels.file(flaw) : Optional.empty();
    }

    /** What this team member examines, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedFlaw> of(Actor member, String team) {
        return store.received().stream()
                .filter(flaw -> flaw.isFor(member, team))
                .toList();
    }

    /** Everything reported to this party, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedFlaw> all() {
        return store.received();
    }

    /** Whether the answer did not get there, so that somebody must call. */
    @Transactional(readOnly = true)
    public boolean stranded(ReceivedFlaw flaw) {
        return !flaw.open() && press.stranded(Note.Kind.ANSWER, flaw.id());
    }

    /** Somebody told the receiver by telephone, because the answer did not get there. */
    public boolean called(UUID flaw, Actor by) {
        boolean first = press.called(Note.Kind.ANSWER, flaw, by);
        if (first) {
            casebook.write(by, Act.NOTE_CALLED, flaw, Clause.FLAW_ANSWERED);
        }
        return first;
    }
}
