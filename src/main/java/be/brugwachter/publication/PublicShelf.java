package be.brugwachter.publication;

import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Standing.State;
import be.brugwachter.publication.Edition.Today;
import be.brugwachter.publication.PublicationDesk.Offered;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all hosted parties offer together. Two parties of one protocol tell one story. */
public final class PublicShelf {
    private final HostedParties parties;
    private final PublicationDesk desk;

    PublicShelf(HostedParties parties, PublicationDesk desk) {
        this.parties = parties;
        this.desk = desk;
    }

    /** Everything that is public now. */
    public Publications publications() {
        Map<String, List<Offered>> together = parties.all().stream()
                .flatMap(hosted -> Walls.as(hosted.party(), desk::offered).stream())
                .collect(Collectors.groupingBy(PublicShelf::name, TreeMap::new, Collectors.toList()));
        return new Publications(
                together.values().stream().map(PublicShelf::edition).toList());
    }

    private static String name(Offered offered) {
        return offered.protocol().id() + " " + offered.protocol().version();
    }

    private static Edition edition(List<Offered> offers) {
        List<ProtocolAct> acts =
                offers.stream().flatMap(each -> each.acts().stream()).toList();
        return new Edition(offers.getFirst().protocol(), acts, findings(offers), Optional.of(today(offers)));
    }

    /** One party may know of an end that the other did not record: then it has ended. */
    private static Today today(List<Offered> offers) {
        List<State> states = offers.stream().map(each -> each.today().state()).toList();
        State state = states.stream().filter(State::over).findFirst().orElseGet(() -> Collections.max(states));
        return new Today(state, offers.stream().anyMatch(each -> each.today().counts()));
    }

    /** Shown when a party wants it and none refuses. */
    static boolean findings(List<Offered> offers) {
        List<Boolean> chosen =
                offers.stream().flatMap(each -> each.findings().stream()).toList();
        return chosen.contains(true) && !chosen.contains(false);
    }
}
