package be.brugwachter.referral;

import be.brugwachter.protocol.Merger;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Protocol;
import java.util.List;
import java.util.Optional;

/** Which OCMW serves a place, and what a team can do there now. Says nothing about any family. */
public sealed interface Guidance {
    /** A place of Brussels: there CAW Brussel is the contact, if at all. */
    record Brussels() implements Guidance {}

    /** Neither a postcode nor a municipality of the lists. */
    record Unknown() implements Guidance {}

    /** One or more municipalities of today. */
    record Found(List<There> places) implements Guidance {
        public Found {
            places = List.copyOf(places);
        }
    }

    /**
     * One municipality.
     *
     * @param ocmw its centre for social welfare
     * @param certain whether two lists agree that the postcode lies there
     * @param formerly the merger behind it, when it was asked by a name of before
     * @param joined which municipalities went up in it
     * @param way what this team can do there now
     */
    record There(Ocmw ocmw, boolean certain, Optional<Merger> formerly, List<Merger> joined, Way way) {
        public There {
            joined = List.copyOf(joined);
        }
    }

    /** Whether anything can pass. */
    sealed interface Way {
        /** The team has a protocol with this OCMW and nothing stands in its way today. */
        record Open(Protocol protocol) implements Way {}

        /** The team has a protocol, but something of it is not in order today. */
        record NotToday(Protocol protocol) implements Way {}

        /** There is a protocol, of another team. */
        record OtherTeam(Protocol protocol) implements Way {}

        /** There is none. */
        record NoProtocol() implements Way {}
    }
}
