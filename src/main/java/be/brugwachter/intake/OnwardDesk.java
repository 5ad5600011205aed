package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.disclosure.BridgeDesk;
import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.OnwardLetter;
import be.brugwachter.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes a client on to a GBO partner (art. 4): the new yes is written down, then the policy decides, then one parcel is sealed. */
@Service
@Transactional
public class OnwardDesk {
    private final Caseload caseload;
    private final OnwardStore store;
    private final OnwardGate gate;
    private final Parcels parcels;
    private final Logbook logbook;

    OnwardDesk(Caseload caseload, OnwardStore store, OnwardGate gate, Parcels parcels, Logbook logbook) {
        this.caseload = caseload;
        this.store = store;
        this.gate = gate;
        this.parcels = parcels;
        this.logbook = logbook;
    }

    /**
     * Who a letter can be made for, and of what.
     *
     * @param bridge where it is sealed
     */
    record Parcels(KnownClients clients, KnownPartners partners, BridgeDesk bridge) {}

    /** What came of writing a yes down. */
    public sealed interface Agreed {
        /** It stands, under this id. */
        record Noted(UUID onward) implements Agreed {}

        /** Nothing was written down. */
        record Not(Answer answer) implements Agreed {}
    }

    /** Writes a client's new yes down, by the worker who looks after the client and who asked. A no leaves nothing. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Agreed agree(Actor by, UUID intake, OnwardConsent consent) {
        UUID id = UUID.randomUUID();
        Answer answer = caseload.act(by, intake, each -> {
            Optional<Answer> missing = missing(by, intake, consent);
            missing.ifPresentOrElse(no -> {}, () -> {
                store.add(OnwardDisclosure.agreed(id, intake, consent, logbook.now()));
                logbook.write(by, Act.ONWARD_AGREED, id, Clause.ONWARD_TO_GBO);
            });
            return missing.orElse(Answer.DONE);
        });
        return answer == Answer.DONE ? new Agreed.Noted(id) : new Agreed.Not(answer);
    }

    /** A yes for somebody who is not on the list, or for data that never came in, is not even written down. */
    private Optional<Answer> missing(Actor by, UUID intake, OnwardConsent consent) {
        var facts = parcels.clients().facts(intake, logbook.now());
        var received = facts.received();
        var to = parcels.partners().facts(consent.partner(), consent.professional(), false);
        if (!Boolean.TRUE.equals(facts.contacted())) {
            return Optional.of(Answer.NO_CONTACT_YET);
        }
        if (!Boolean.TRUE.equals(to.listed()) || !Boolean.TRUE.equals(to.named())) {
            return Optional.of(Answer.NOT_ON_THE_LIST);
        }
        if (received == null || !received.containsAll(consent.items())) {
            return Optional.of(Answer.NOT_RECEIVED);
        }
        boolean asked = consent.askedBy().equals(by.account())
                && !consent.items().isEmpty()
                && !consent.askedOn().isAfter(logbook.today());
        return asked ? Optional.empty() : Optional.of(Answer.NO_CONSENT_YET);
    }

    /** What the policy says of sealing now; nothing when this is not this worker's. */
    @Transactional(readOnly = true)
    public Optional<Decision> judge(Actor by, UUID onward) {
        return own(by, onward).map(each -> gate.judge(each, by.account()));
    }

    /** One of them, for the worker who looks after the client. */
    @Transactional(readOnly = true)
    public Optional<OnwardDisclosure> own(Actor by, UUID onward) {
        return store.find(onward).filter(each -> isOf(each.intake(), by));
    }

    private boolean isOf(UUID intake, Actor by) {
        return parcels.clients().worker(intake).filter(by.account()::equals).isPresent();
    }

    /** Decides once more and, when allowed, uses the yes, seals and hands to the courier: all of it or nothing. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Sending send(Actor by, UUID intake, UUID id) {
        var sending = new Sending[] {new Sending.Not(Answer.GONE)};
        Answer answer = caseload.act(by, intake, each -> {
            store.lock(id)
                    .filter(onward -> onward.intake().equals(intake))
                    .ifPresent(onward -> sending[0] = send(by, onward));
            return Answer.DONE;
        });
        return answer == Answer.DONE ? sending[0] : new Sending.Not(answer);
    }

    private Sending send(Actor by, OnwardDisclosure onward) {
        return switch (gate.judge(onward, by.account())) {
            case Decision.Refused(List<Ground> grounds) -> {
                List<Clause> clauses =
                        grounds.stream().map(Ground::clause).distinct().toList();
                logbook.write(by, Act.ONWARD_REFUSED, onward.id(), clauses.toArray(Clause[]::new));
                yield new Sending.Refused(grounds);
            }
            case Decision.Allowed allowed -> {
                seal(by, onward);
                yield new Sending.Underway();
            }
        };
    }

    private void seal(Actor by, OnwardDisclosure onward) {
        Partner partner = parcels.partners().find(onward.consent().partner()).orElseThrow();
        UUID parcel = parcels.bridge().dispatch(onward.id(), partner.way(), letter(onward, partner));
        store.move(onward.sealedIn(parcel, logbook.now()));
        logbook.write(by, Act.ONWARD_SEALED, onward.id(), Clause.ONWARD_TO_GBO, Clause.SEALED_AES256_7ZIP);
    }

    private OnwardLetter letter(OnwardDisclosure onward, Partner partner) {
        OnwardConsent consent = onward.consent();
        ClientDetails client = parcels.clients()
                .details(onward.intake())
                .flatMap(details -> Passing.letter(details, consent.items()))
                .orElseThrow(() -> new IllegalStateException("The gate allowed data that make no letter."));
        Professional person = partner.professional(consent.professional()).orElseThrow();
        return new OnwardLetter(client, person.name(), person.function());
    }

    /** What came of sending. */
    public sealed interface Sending {
        /** It is sealed and waits for the courier. */
        record Underway() implements Sending {}

        /** The policy refused. */
        record Refused(List<Ground> grounds) implements Sending {}

        /** It is not there, or not this worker's. */
        record Not(Answer answer) implements Sending {}
    }
}
