package be.brugwachter.intake;

import be.brugwachter.audit.Act;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.disclosure.ProposedText;
import be.brugwachter.disclosure.Way;
import be.brugwachter.disclosure.WaySource;
import be.brugwachter.parcel.Envelope.Agreement;
import be.brugwachter.parcel.Envelope.Organisation;
import be.brugwachter.parcel.PersonName;
import be.brugwachter.parcel.ProfessionalFunction;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.Proposal;
import be.brugwachter.staff.TwoPeople;
import be.brugwachter.staff.TwoPeople.Outcome;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of GBO partners of the OCMW's own municipality. Two people put somebody on it; one alone may take somebody off. The way
 * to each (mailbox, sheets, test) is kept where all ways are, and is agreed there by two people as well.
 */
@Service
@Transactional
public class PartnerDesk implements WaySource {
    private static final String PARTNER = "GBO_PARTNER";
    private static final String PERSON = "GBO_PROFESSIONAL";
    private static final List<String> KINDS = List.of(PARTNER, PERSON);
    /** What a partner's letters go under is this list itself; it has one version. */
    private static final String VERSION = "1";

    private final PartnerStore store;
    private final TwoPeople two;
    private final MunicipalityRegister register;
    private final Logbook logbook;

    PartnerDesk(PartnerStore store, TwoPeople two, MunicipalityRegister register, Logbook logbook) {
        this.store = store;
        this.two = two;
        this.register = register;
        this.logbook = logbook;
    }

    /** The OCMW that keeps this list; a party that is none has no partners. */
    public Optional<Ocmw> ocmw() {
        return register.ocmw(Walls.party().number());
    }

    /** The partners on the list. */
    @Transactional(readOnly = true)
    public List<Partner> listed() {
        return store.all().stream().filter(Partner::here).toList();
    }

    /** A partner that stands or stood there. */
    @Transactional(readOnly = true)
    public Optional<Partner> find(UUID partner) {
        return store.find(partner);
    }

    /** Also to who left the list: what went there can still be taken back. */
    @Override
    @Transactional(readOnly = true)
    public List<Way> ours() {
        return ocmw().map(us -> store.all().stream()
                        .map(partner -> new Way(
                                new Agreement(partner.way(), VERSION),
                                new Organisation(us.party(), us.name()),
                                new Organisation(partner.organisation(), partner.name()),
                                Optional.empty()))
                        .toList())
                .orElse(List.of());
    }

    /** One person proposes a partner, or another name or kind for one. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Proposal propose(Party organisation, String name, PartnerKind kind, Actor by) {
        if (!Partner.isName(name) || ocmw().isEmpty()) {
            throw new IllegalArgumentException("An OCMW lists partners, each by a name that an organisation can have.");
        }
        String text = ProposedText.write(organisation.key(), name, kind.name());
        return two.propose(PARTNER, organisation.key(), text, by);
    }

    /** One person proposes somebody at a partner. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Proposal propose(Partner partner, PersonName name, ProfessionalFunction function, Actor by) {
        String text = ProposedText.write(partner.id().toString(), name.value(), function.name());
        return two.propose(PERSON, partner.id().toString(), text, by);
    }

    /** What waits for a second person. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return two.waiting().stream()
                .filter(proposal -> KINDS.contains(proposal.kind()))
                .map(proposal -> new Waiting(proposal, words(proposal)))
                .toList();
    }

    private String words(Proposal proposal) {
        List<String> parts = ProposedText.read(proposal.payload());
        if (proposal.kind().equals(PARTNER)) {
            return "Partner: " + parts.get(1) + " ("
                    + PartnerKind.valueOf(parts.get(2)).name() + "), "
                    + Party.of(parts.get(0)).number().dotted();
        }
        String at = store.find(UUID.fromString(parts.get(0))).map(Partner::name).orElse("een partner");
        return "Persoon bij " + at + ": " + parts.get(1) + ", "
                + ProfessionalFunction.valueOf(parts.get(2)).dutch();
    }

    /** A second person confirms; what was proposed is done in the same transaction. */
    @Upholds(Clause.ONWARD_TO_GBO)
    public Outcome confirm(UUID proposal, Actor second) {
        if (waiting().stream().noneMatch(each -> each.proposal().id().equals(proposal))) {
            return new Outcome.NotOpen();
        }
        Outcome outcome = two.confirm(proposal, second);
        if (outcome instanceof Outcome.Confirmed(Proposal agreed)) {
            carryOut(agreed, second);
        }
        return outcome;
    }

    private void carryOut(Proposal agreed, Actor second) {
        List<String> parts = ProposedText.read(agreed.payload());
        if (agreed.kind().equals(PARTNER)) {
            String municipality = ocmw().orElseThrow().municipality().nis();
            PartnerKind kind = PartnerKind.valueOf(parts.get(2));
            UUID id = store.list(Party.of(parts.get(0)), parts.get(1), kind, municipality, logbook.now());
            logbook.write(second, Act.PARTNER_LISTED, id, Clause.ONWARD_TO_GBO);
            return;
        }
        var person = new Professional(
                UUID.randomUUID(), new PersonName(parts.get(1)), ProfessionalFunction.valueOf(parts.get(2)), true);
        store.name(UUID.fromString(parts.get(0)), person, logbook.now());
        logbook.write(second, Act.PROFESSIONAL_NAMED, person.id(), Clause.ONWARD_TO_GBO);
    }

    /** Puts a proposal aside. */
    public boolean reject(UUID proposal, Actor by) {
        return waiting().stream().anyMatch(each -> each.proposal().id().equals(proposal)) && two.reject(proposal, by);
    }

    /** A partner leaves the list, at once: from now nothing goes there. */
    public void unlist(UUID partner, Actor by) {
        if (store.unlist(partner, logbook.now())) {
            logbook.write(by, Act.PARTNER_UNLISTED, partner, Clause.ONWARD_TO_GBO);
        }
    }

    /** Somebody at a partner leaves the list, at once. */
    public void unname(UUID person, Actor by) {
        if (store.unname(person, logbook.now())) {
            logbook.write(by, Act.PROFESSIONAL_UNNAMED, person, Clause.ONWARD_TO_GBO);
        }
    }

    /**
     * Something one person proposed.
     *
     * @param words what it is, as people read it
     */
    public record Waiting(Proposal proposal, String words) {}
}
