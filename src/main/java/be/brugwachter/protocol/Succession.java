package be.brugwachter.protocol;

import be.brugwachter.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether a text may follow on what is in the register already. */
final class Succession {
    private Succession() {}

    /**
     * Why a text may not enter, in Dutch with the next step; nothing when it may.
     *
     * @param protocol the text
     * @param register what the party has already
     * @param versions the versions of the same protocol it has, oldest first
     */
    static Optional<String> objection(
            Protocol protocol, Collection<Protocol> register, List<Protocol> versions, Actor by) {
        if (protocol.sideOf(by.party()).isEmpty()) {
            return Optional.of("Jouw organisatie is geen partij in deze tekst. Kijk de ondernemingsnummers na.");
        }
        return versions.isEmpty() ? twin(protocol, register) : successor(protocol, versions.getLast());
    }

    private static Optional<String> twin(Protocol protocol, Collection<Protocol> register) {
        if (protocol.version() != 1) {
            return Optional.of(
                    "Van dit protocol staat er nog geen versie 1 in het register. Kijk de id en de versie na.");
        }
        return register.stream()
                .filter(each -> sameParties(each, protocol))
                .findFirst()
                .map(each -> "Tussen deze partijen is er al een protocol: " + each.id()
                        + ". Geef deze tekst die id en de volgende versie.");
    }

    private static Optional<String> successor(Protocol protocol, Protocol before) {
        if (!sameParties(before, protocol)) {
            return Optional.of(
                    "De vorige versie is tussen andere partijen. Een fusie of een andere partij vraagt een nieuw protocol.");
        }
        if (protocol.version() != before.version() + 1) {
            return Optional.of("De laatste versie in het register is " + before.version() + ". Geef deze tekst versie "
                    + (before.version() + 1) + ".");
        }
        return protocol.inForceFrom().isAfter(before.inForceFrom())
                ? Optional.empty()
                : Optional.of("Een nieuwe versie geldt vanaf een latere dag dan de vorige ("
                        + Dates.dutch(before.inForceFrom()) + "). Kijk de dag na.");
    }

    private static boolean sameParties(Protocol one, Protocol other) {
        return one.sender().party().equals(other.sender().party())
                && one.receiver().party().equals(other.receiver().party());
    }
}
