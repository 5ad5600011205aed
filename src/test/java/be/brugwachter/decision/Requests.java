package be.brugwachter.decision;

import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A request that is right in every respect, of which a test changes only what it breaks. */
public final class Requests {
    public static final Instant MOMENT = Instant.parse("2026-03-10T09:30:00Z");
    public static final LocalDate DAY = LocalDate.parse("2026-03-10");
    static final Party OCMW = Party.of("0207.832.792");
    static final Set<DataItem> ALL = EnumSet.allOf(DataItem.class);

    private Requests() {}

    /** Nothing stands in the way. */
    public static SharingRequest right() {
        return new SharingRequest(
                MOMENT,
                new CaseFacts(
                        1,
                        true,
                        true,
                        "clarify-need",
                        Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.EMAIL),
                        true),
                protocol(),
                agreed(),
                new SenderFacts(Role.TEAM_MEMBER, "Kind en Gezin Brugge", DAY.plusMonths(3)),
                new ClientFacts(true, "31005", true),
                new ReceiverFacts(
                        OCMW,
                        true,
                        Set.of("31005"),
                        DAY.minusMonths(2),
                        DAY.plusMonths(10),
                        true,
                        true,
                        false,
                        true,
                        12),
                new InformedFacts(true, true, true, true, true, "2026-1", MOMENT.minusSeconds(600)),
                consent());
    }

    /** Nobody knows anything. */
    public static SharingRequest unknown() {
        return new SharingRequest(
                null,
                new CaseFacts(null, null, null, null, null, null),
                new ProtocolFacts(null, null, null, null, null, null, null, null),
                new AgreedFacts(null, null, null, null, null, null, null, null, null),
                new SenderFacts(null, null, null),
                new ClientFacts(null, null, null),
                new ReceiverFacts(null, null, null, null, null, null, null, null, null, null),
                new InformedFacts(null, null, null, null, null, null, null),
                new ConsentFacts(null, null, null, null, null, null, null, null, null));
    }

    private static ProtocolFacts protocol() {
        return new ProtocolFacts(
                "opgroeien-ocmw-brugge",
                1,
                true,
                LocalDate.parse("2024-09-01"),
                new End.Open(),
                false,
                LocalDate.parse("2024-09-13"),
                LocalDate.parse("2024-07-29"));
    }

    private static AgreedFacts agreed() {
        return new AgreedFacts(
                true,
                LocalDate.parse("2024-09-01"),
                new End.Open(),
                3,
                3,
                false,
                Set.of("clarify-need", "find-help"),
                ALL,
                "Kind en Gezin Brugge");
    }

    private static ConsentFacts consent() {
        return new ConsentFacts(
                true, MOMENT.minusSeconds(300), false, false, "opgroeien-ocmw-brugge", 1, OCMW, ALL, "2026-1");
    }
}
