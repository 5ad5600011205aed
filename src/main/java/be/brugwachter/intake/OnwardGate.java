package be.brugwachter.intake;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.decision.Decision;
import be.brugwachter.decision.Ground;
import be.brugwachter.decision.NewConsentFacts;
import be.brugwachter.decision.OnwardPolicy;
import be.brugwachter.decision.OnwardRequest;
import be.brugwachter.decision.WorkerFacts;
import be.brugwachter.disclosure.ParcelKind;
import be.brugwachter.disclosure.SecondLook;
import be.brugwachter.parcel.RawDetails;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers every fact afresh and asks the policy: when a social worker passes a client on, and again when the courier comes. */
class OnwardGate implements SecondLook {
    private final OnwardStore store;
    private final KnownClients clients;
    private final KnownPartners partners;
    private final StaffDesk staff;
    private final Logbook logbook;

    OnwardGate(OnwardStore store, KnownClients clients, KnownPartners partners, StaffDesk staff, Logbook logbook) {
        this.store = store;
        this.clients = clients;
        this.partners = partners;
        this.staff = staff;
        this.logbook = logbook;
    }

    @Override
    public ParcelKind of() {
        return ParcelKind.ONWARD;
    }

    /** What the policy says of sealing under this yes now, by this account. */
    @Upholds(Clause.ONWARD_TO_GBO)
    Decision judge(OnwardDisclosure agreed, UUID account) {
        return OnwardPolicy.decide(gather(agreed, account, false));
    }

    /** Asked by the courier: the parcel is the one for which this yes was used, everything else is looked at anew. */
    @Override
    @Upholds(Clause.ONWARD_TO_GBO)
    public List<Clause> grounds(UUID subject) {
        Optional<OnwardDisclosure> underway = store.find(subject).filter(OnwardDisclosure::used);
        if (underway.isEmpty()) {
            return List.of(Clause.ONWARD_TO_GBO);
        }
        UUID asked = underway.get().consent().askedBy();
        return switch (OnwardPolicy.decide(gather(underway.get(), asked, true))) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused(List<Ground> grounds) ->
                grounds.stream().map(Ground::clause).distinct().toList();
        };
    }

    private OnwardRequest gather(OnwardDisclosure onward, UUID account, boolean dispatched) {
        OnwardConsent consent = onward.consent();
        Optional<RawDetails> details = clients.details(onward.intake());
        return new OnwardRequest(
                logbook.now(),
                clients.facts(onward.intake(), logbook.now()),
                worker(onward.intake(), account),
                partners.facts(consent.partner(), consent.professional(), dispatched),
                consented(onward, dispatched),
                consent.items(),
                details.map(known -> Passing.clean(known).isPresent()).orElse(null));
    }

    private WorkerFacts worker(UUID intake, UUID id) {
        Optional<Account> account = staff.find(id);
        return new WorkerFacts(
                id,
                clients.worker(intake).orElse(null),
                account.filter(known -> known.roles().contains(Role.SOCIAL_WORKER))
                        .map(known -> Role.SOCIAL_WORKER)
                        .orElse(null),
                account.flatMap(Account::secrecyUntil).orElse(null));
    }

    private static NewConsentFacts consented(OnwardDisclosure onward, boolean dispatched) {
        OnwardConsent consent = onward.consent();
        return new NewConsentFacts(
                true,
                consent.toldInFull(),
                consent.askedBy(),
                consent.askedOn(),
                onward.used() && !dispatched,
                !onward.standing(),
                consent.partner(),
                consent.professional(),
                consent.items());
    }
}
