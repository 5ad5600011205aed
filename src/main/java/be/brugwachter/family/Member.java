package be.brugwachter.family;

import be.brugwachter.protocol.Protocol;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A protocol as a member of the family, with what it says on each point. */
record Member(Protocol protocol, TermSheet terms) {
    /** By the name of the OCMW. */
    static List<Member> of(List<Protocol> protocols) {
        return protocols.stream()
                .map(each -> new Member(each, TermSheet.of(each)))
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    String id() {
        return protocol.id().value();
    }

    String name() {
        return protocol.receiver().name();
    }

    Optional<Value> says(Point point) {
        return terms.at(point);
    }
}
