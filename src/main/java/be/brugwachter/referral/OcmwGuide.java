package be.brugwachter.referral;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.Merger;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Place;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.Standing;
import be.brugwachter.referral.Guidance.There;
import be.brugwachter.referral.Guidance.Way;
import be.brugwachter.shared.Municipality;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Leads from a postcode or the name of a municipality to the OCMW of that place. */
@Upholds(Clause.OCMW_OF_RESIDENCE)
public final class OcmwGuide {
    private final MunicipalityRegister register;
    private final ProtocolDesk protocols;
    private final KnownFacts known;
    private final Logbook logbook;

    OcmwGuide(MunicipalityRegister register, ProtocolDesk protocols, KnownFacts known, Logbook logbook) {
        this.register = register;
        this.protocols = protocols;
        this.known = known;
        this.logbook = logbook;
    }

    /**
     * What the lists know of a place.
     *
     * @param asked a postcode, or the name of a municipality of today or of before a merger
     * @param team the local team that asks
     */
    public Guidance guide(String asked, String team) {
        if (register.isBrussels(asked)) {
            return new Guidance.Brussels();
        }
        List<There> byPostcode = register.byPostcode(asked).stream()
                .flatMap(place -> there(place, team).stream())
                .toList();
        List<There> found = byPostcode.isEmpty() ? byName(asked, team).stream().toList() : byPostcode;
        return found.isEmpty() ? new Guidance.Unknown() : new Guidance.Found(found);
    }

    private Optional<There> there(Place place, String team) {
        return there(place.municipality(), place.certain(), Optional.empty(), team);
    }

    private Optional<There> byName(String asked, String team) {
        return register.byName(asked).flatMap(town -> there(town, true, former(asked, town), team));
    }

    private Optional<There> there(Municipality town, boolean certain, Optional<Merger> formerly, String team) {
        return register.ocmwOf(town)
                .map(ocmw -> new There(ocmw, certain, formerly, register.mergersInto(town), way(ocmw, team)));
    }

    /** A town that kept its name while others joined it was asked by its name of today. */
    private Optional<Merger> former(String asked, Municipality today) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        return today.name().toLowerCase(Locale.ROOT).equals(wanted)
                ? Optional.empty()
                : register.mergersInto(today).stream()
                        .filter(merger ->
                                merger.former().toLowerCase(Locale.ROOT).equals(wanted))
                        .findFirst();
    }

    private Way way(Ocmw ocmw, String team) {
        List<Protocol> there = protocols.protocols().stream()
                .filter(protocol -> protocol.receiver().number().equals(ocmw.number()))
                .toList();
        Optional<Way> ours = there.stream()
                .filter(protocol -> protocol.localTeam().equals(team))
                .findFirst()
                .map(protocol -> passable(protocol) ? new Way.Open(protocol) : new Way.NotToday(protocol));
        return ours.or(() -> there.stream().findFirst().map(Way.OtherTeam::new)).orElseGet(Way.NoProtocol::new);
    }

    /** Foretells what the gate will say of protocol and bridge; the gate alone decides, when a family is there. */
    private boolean passable(Protocol protocol) {
        Standing standing = protocols.standing(protocol, logbook.now());
        boolean runs = standing.state() == Standing.State.IN_FORCE || standing.state() == Standing.State.NOTICE;
        return runs && standing.signedByBoth() && standing.readersDeclared() && known.bridgeLaid(protocol.id());
    }
}
