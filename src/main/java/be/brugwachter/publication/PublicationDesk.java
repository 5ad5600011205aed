package be.brugwachter.publication;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.Entry;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Standing;
import be.brugwachter.publication.ChoiceStore.Choice;
import be.brugwachter.publication.Edition.Today;
import be.brugwachter.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party makes public of its protocols, and what it chose to show of them. */
@Service
@Transactional
public class PublicationDesk {
    private final ProtocolDesk protocols;
    private final ChoiceStore choices;
    private final Book book;
    private final Clock clock;

    public PublicationDesk(ProtocolDesk protocols, ChoiceStore choices, Book book, Clock clock) {
        this.protocols = protocols;
        this.choices = choices;
        this.book = book;
        this.clock = clock;
    }

    /**
     * A protocol as one party offers it to the public.
     *
     * @param acts what happened to it, as this party recorded it
     * @param findings whether this party shows the findings; empty while it chose nothing
     * @param today how it stands now
     */
    public record Offered(Protocol protocol, List<ProtocolAct> acts, Optional<Boolean> findings, Today today) {
        public Offered {
            acts = List.copyOf(acts);
        }
    }

    /** Every signed version of every protocol of the party inside whose walls the work runs, also when it ended. */
    @Transactional(readOnly = true)
    @Upholds(Clause.PUBLISHED_BY_BOTH)
    public List<Offered> offered() {
        return protocols.protocols().stream()
                .flatMap(protocol -> protocols.versions(protocol.id()).stream())
                .map(protocol -> protocols.standing(protocol, clock.instant()))
                .filter(Standing::signedByBoth)
                .map(this::offered)
                .toList();
    }

    private Offered offered(Standing standing) {
        return new Offered(
                standing.protocol(),
                standing.acts().stream()
                        .filter(act -> !act.from().isAfter(standing.day()))
                        .toList(),
                choices.findings(standing.protocol().id()),
                new Today(standing.state(), counts(standing.protocol())));
    }

    private boolean counts(Protocol version) {
        return protocols
                .byId(version.id())
                .filter(each -> each.version() == version.version())
                .isPresent();
    }

    /** Whether this party shows the findings; empty while it chose nothing. */
    @Transactional(readOnly = true)
    public Optional<Boolean> findings(Protocol protocol) {
        return choices.findings(protocol.id());
    }

    /** The protocol manager chooses whether the findings are shown. */
    public void choose(Protocol protocol, boolean findings, Actor by) {
        Choice choice = new Choice(UUID.randomUUID(), protocol.id(), findings, clock.instant(), by.account());
        choices.add(choice);
        Act act = findings ? Act.FINDINGS_SHOWN : Act.FINDINGS_HIDDEN;
        book.write(new Entry(by, act, choice.id(), List.of(Clause.PUBLISHED_BY_BOTH)));
    }
}
