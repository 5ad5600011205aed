package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Due;
import be.brugwachter.shared.DueSource;
import be.brugwachter.trust.Walls;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What runs out of a party's evidence, and the answers that others owe it. What is over its time stands under today. */
final class EvidenceDues implements DueSource {
    private static final String PAGE = "/bewijs";

    private final EvidenceDesk items;
    private final RequestDesk requests;
    private final PackAnswerDesk packs;
    private final ProtocolDesk protocols;

    EvidenceDues(EvidenceDesk items, RequestDesk requests, PackAnswerDesk packs, ProtocolDesk protocols) {
        this.items = items;
        this.requests = requests;
        this.packs = packs;
        this.protocols = protocols;
    }

    @Override
    @Upholds({Clause.PROOF_ON_REQUEST, Clause.PROCESSOR_LIST_EXCHANGED, Clause.PROCESSOR_CHANGE_TOLD})
    public List<Due> from(LocalDate today) {
        Stream<Due> ending = items.newest().stream()
                .map(each -> new Due(
                        "evidence-" + each.id(),
                        Due.shown(each.until(), today),
                        each.kind().dutch() + ": laatste dag, kijk het na en bewaar het opnieuw",
                        PAGE + "/" + each.kind().path()));
        Stream<Due> owed = requests.all().stream()
                .filter(OwedAnswer::open)
                .map(each -> new Due(
                        "owed-" + each.id(),
                        Due.shown(each.lastDay(), today),
                        other(protocols, each) + ": " + wanted(each),
                        PAGE + "/antwoord/" + each.id()));
        Stream<Due> asked = packs.waiting().stream().map(each -> asked(each, today));
        return Stream.of(ending, owed, asked).flatMap(each -> each).toList();
    }

    private static Due asked(PackAnswerDesk.Asked each, LocalDate today) {
        return new Due(
                "asked-" + each.letter().letter().id(),
                Due.shown(Dates.day(each.due()), today),
                other(each.protocol()) + " vraagt bewijs: maak de bundel en stuur ze",
                PAGE + "#vragen");
    }

    /** What is waited for. */
    static String wanted(OwedAnswer each) {
        return each.kind() == OwedAnswer.Kind.EVIDENCE
                ? "het gevraagde bewijs moet er zijn"
                : "de lijst van verwerkers moet bevestigd zijn";
    }

    /** Of whom. */
    static String other(ProtocolDesk protocols, OwedAnswer each) {
        return protocols
                .byId(each.protocol())
                .map(EvidenceDues::other)
                .orElse(each.protocol().value());
    }

    private static String other(Protocol protocol) {
        return protocol.other(Walls.party()).name();
    }
}
