package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol agreed and what it rests on. Days are days in Brussels.
 *
 * @param decreeConditions whether article 10/1 of the decree of 30 April 2004 stands and governs this protocol
 * @param agreementFrom the day of the cooperation agreement between local team and OCMW
 * @param agreementEnds until when it lasts
 * @param basesNamed how many legal grounds the protocol names
 * @param basesStanding how many of them stand today
 * @param goesOnWithout whether the parties, with their data protection officers, decided to go on without a lapsed ground
 * @param purposes the ids of the purposes of the protocol
 * @param data the data the protocol lets pass
 * @param localTeam the team that may send
 */
public record AgreedFacts(
        @Nullable Boolean decreeConditions,
        @Nullable LocalDate agreementFrom,
        @Nullable End agreementEnds,
        @Nullable Integer basesNamed,
        @Nullable Integer basesStanding,
        @Nullable Boolean goesOnWithout,
        @Nullable Set<String> purposes,
        @Nullable Set<DataItem> data,
        @Nullable String localTeam) {
    public AgreedFacts {
        purposes = purposes == null ? null : Set.copyOf(purposes);
        data = data == null ? null : Set.copyOf(data);
    }
}
