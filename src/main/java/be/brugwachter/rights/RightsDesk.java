package be.brugwachter.rights;

import be.brugwachter.audit.Act;
import be.brugwachter.rights.Request.About;
import be.brugwachter.rights.Request.Answered;
import be.brugwachter.rights.Request.Bank;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients ask about their data: noted once it is clear who asks, answered within the month, each party with its own facts. */
@Service
@Transactional
public class RightsDesk {
    private final RequestStore store;
    private final Map<Bank, Holdings> holdings;
    private final Logbook logbook;

    RightsDesk(RequestStore store, Map<Bank, Holdings> holdings, Logbook logbook) {
        this.store = store;
        this.holdings = Map.copyOf(holdings);
        this.logbook = logbook;
    }

    /**
     * What a worker notes.
     *
     * @param checked how they made sure who asks
     * @param receivedOn the day the question came
     */
    public record Noted(Wish wish, Checked checked, LocalDate receivedOn) {}

    /** Whether this worker may note what a client asks. */
    public boolean mayNote(Actor by, About about) {
        return at(about).has(by, about.subject());
    }

    /** Notes a request of a client whom this worker looks after; empty for anybody else's, and for a day that is still to come. */
    public Optional<UUID> note(Actor by, About about, Noted noted) {
        if (!mayNote(by, about) || noted.receivedOn().isAfter(logbook.today())) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        Request request = new Request(
                id,
                about,
                noted.wish(),
                noted.checked(),
                by.account(),
                noted.receivedOn(),
                Optional.empty(),
                Optional.empty());
        store.add(request, logbook.now());
        logbook.write(by, Act.RIGHTS_REQUEST_NOTED, about.subject());
        return Optional.of(id);
    }

    /** The register: all of the party for its data protection officer; for a worker what they noted, and what is about a client they now look after. */
    @Transactional(readOnly = true)
    public List<Request> register(Actor by) {
        return store.all().stream()
                .filter(each -> by.role() == Role.DPO || isFor(by, each))
                .toList();
    }

    /** The open lines of the party; ids and days only. */
    @Transactional(readOnly = true)
    List<Request> open() {
        return store.all().stream().filter(Request::open).toList();
    }

    /** The answer takes longer, and the client was told so within the first month. Once only. */
    public boolean extend(Actor by, UUID id, Extension why) {
        Optional<Request> found = mine(by, id)
                .filter(Request::open)
                .filter(each -> each.extension().isEmpty())
                .filter(each -> !logbook.today().isAfter(each.due()));
        found.ifPresent(each -> {
            store.extend(id, why, logbook.now());
            logbook.write(by, Act.RIGHTS_REQUEST_EXTENDED, each.about().subject());
        });
        return found.isPresent();
    }

    /**
     * Answers: does what follows from what is here, or notes what the worker decided after examining it.
     *
     * @param decided for a wish that does not answer itself
     */
    public boolean answer(Actor by, UUID id, Optional<Outcome> decided) {
        return mine(by, id)
                .filter(Request::open)
                .flatMap(request -> outcome(by, request, decided).map(outcome -> {
                    store.answer(id, new Answered(outcome, logbook.now()));
                    logbook.write(
                            by, Act.RIGHTS_REQUEST_ANSWERED, request.about().subject());
                    return true;
                }))
                .orElse(false);
    }

    private Optional<Outcome> outcome(Actor by, Request request, Optional<Outcome> decided) {
        Holdings here = at(request.about());
        UUID subject = request.about().subject();
        return switch (request.wish()) {
            case ERASURE -> Optional.of(here.erase(by, subject));
            case ACCESS -> Optional.of(here.gone(by, subject).isPresent() ? Outcome.NOTHING_HERE : Outcome.GIVEN);
            case CORRECTION, RESTRICTION, OBJECTION -> decided.filter(Outcome.forPeople(request.wish())::contains);
        };
    }

    /** The answer for the client, as often as who noted it needs it; every making of the report stands in the book. */
    public Optional<Reply> reply(Actor by, UUID id) {
        return mine(by, id)
                .flatMap(request -> request.answered()
                        .map(answered -> new Reply(
                                request,
                                answered.outcome(),
                                at(request.about()).report(by, request.about().subject()),
                                at(request.about()).gone(by, request.about().subject()))));
    }

    /** One line, for who noted it or looks after the client now. */
    private Optional<Request> mine(Actor by, UUID id) {
        return store.lock(id).filter(each -> isFor(by, each));
    }

    /** A colleague who takes a client over answers what the client asked. */
    private boolean isFor(Actor by, Request each) {
        return each.account().equals(by.account())
                || at(each.about()).has(by, each.about().subject());
    }

    private Holdings at(About about) {
        Holdings here = holdings.get(about.bank());
        if (here == null) {
            throw new IllegalStateException("A bank without holdings.");
        }
        return here;
    }
}
