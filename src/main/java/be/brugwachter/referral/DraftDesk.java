package be.brugwachter.referral;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.consent.Consent;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileReference;
import be.brugwachter.consent.Manner;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.FieldProblem;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before sending: a draft per parent who said yes, filled in at the table, gone by itself after a day. */
@Service
@Transactional
public class DraftDesk {
    /** How long a draft lives. */
    public static final Duration LIFE = Duration.ofDays(1);

    private final ReferralStore store;
    private final ConsentDesk consents;
    private final Logbook logbook;

    DraftDesk(ReferralStore store, ConsentDesk consents, Logbook logbook) {
        this.store = store;
        this.consents = consents;
        this.logbook = logbook;
    }

    /** One draft, with its own consent, for each parent who said yes; none when nobody did. */
    @Upholds(Clause.EACH_REFERRAL_ANEW)
    public List<UUID> begin(Member member, Protocol protocol, Talk talk) {
        UUID sitting = UUID.randomUUID();
        return talk.consents().stream()
                .map(manner -> draft(member, protocol, talk, manner, sitting))
                .toList();
    }

    private UUID draft(Member member, Protocol protocol, Talk talk, Manner manner, UUID sitting) {
        Party receiver = protocol.receiver().party();
        Instant now = logbook.now();
        UUID consent = consents.give(
                new Consent.Terms(talk.told(), manner, now, protocol.id(), protocol.version(), receiver, Set.of()));
        UUID account = member.actor().account();
        Course course =
                new Course(sitting, account, member.team(), protocol.id(), protocol.version(), receiver, consent);
        Referral.Draft draft = new Referral.Draft(UUID.randomUUID(), course, now);
        store.add(draft);
        return draft.id();
    }

    /** The draft, if this account made it and it still is one. */
    @Transactional(readOnly = true)
    public Optional<Referral.Draft> mine(Member member, UUID id) {
        return store.find(id)
                .filter(Referral.Draft.class::isInstance)
                .map(Referral.Draft.class::cast)
                .filter(draft -> draft.course().account().equals(member.actor().account()));
    }

    /** Keeps what was typed when it may pass; otherwise keeps nothing and names every problem. */
    @Upholds({Clause.NAME_TO_IDENTIFY, Clause.CONTACT_TO_REACH})
    public DetailsOutcome fill(Referral.Draft draft, RawDetails typed, FileReference file, Municipality residence) {
        DetailsOutcome outcome = ClientDetails.of(typed);
        if (outcome instanceof DetailsOutcome.Accepted(ClientDetails details)) {
            store.keepDetails(draft.id(), residence, typed);
            consents.bind(draft.course().consent(), file, details.items());
        }
        return outcome;
    }

    /** What is wrong with what was typed; keeps nothing. */
    @Transactional(readOnly = true)
    public List<FieldProblem> check(RawDetails typed) {
        return ClientDetails.of(typed) instanceof DetailsOutcome.Rejected rejected ? rejected.problems() : List.of();
    }

    /** What the draft holds so far. */
    @Transactional(readOnly = true)
    public Optional<RawDetails> typed(Referral.Draft draft) {
        return store.details(draft.id());
    }

    /** The municipality the sender confirmed. */
    @Transactional(readOnly = true)
    public Optional<Municipality> residence(Referral.Draft draft) {
        return store.residence(draft.id());
    }

    /** The team's own file reference. */
    @Transactional(readOnly = true)
    public Optional<FileReference> file(Referral.Draft draft) {
        return consents.reference(draft.course().consent());
    }

    /** The other drafts of the same sitting: the other parent, still to be done. */
    @Transactional(readOnly = true)
    public List<Referral.Draft> othersOfSitting(UUID sitting, UUID than) {
        return store.sitting(sitting).stream()
                .filter(Referral.Draft.class::isInstance)
                .map(Referral.Draft.class::cast)
                .filter(draft -> !draft.id().equals(than))
                .toList();
    }

    /** Drops a draft and its consent; nothing remains of either. */
    public void drop(Referral.Draft draft) {
        store.drop(draft.id());
        consents.drop(draft.course().consent());
    }

    /** Drops the drafts of more than a day ago; returns how many. */
    public int dropStale() {
        List<UUID> stale = store.draftsBefore(logbook.now().minus(LIFE));
        stale.stream().map(store::lock).flatMap(Optional::stream).forEach(referral -> {
            if (referral instanceof Referral.Draft draft) {
                drop(draft);
            }
        });
        return stale.size();
    }
}
