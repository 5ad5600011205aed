package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.EndingDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Checkpoints go to the officers of protocols that were signed and stand; of a draft, or of what is over, to nobody. */
class WitnessesTest {
    private static final ProtocolId BRUGGE = new ProtocolId("opgroeien-ocmw-brugge");

    @TempDir
    private Path place;

    @Test
    void onlyTheOfficersOfWhatWasSignedAndIsNotOverAreWitnesses() {
        try (TestHouse house = TestHouse.still(place.resolve("map"))) {
            Protocol brugge = protocols(house).stream()
                    .filter(protocol -> protocol.id().equals(BRUGGE))
                    .findFirst()
                    .orElseThrow();
            assertThat(witnesses(house)).contains(officer(brugge));
            noOriginalWasEverConfirmed(house);
            Protocol unsigned = protocols(house).stream()
                    .filter(protocol -> !standing(house, protocol).signedByBoth())
                    .findFirst()
                    .orElseThrow();
            assertThat(witnesses(house)).contains(officer(brugge)).doesNotContain(officer(unsigned));
            in(house, () -> {
                Party us = Walls.party();
                var manager = new Actor(us, UUID.randomUUID(), Role.PROTOCOL_MANAGER);
                house.bean(EndingDesk.class).stopForMisuse(brugge, manager);
                return true;
            });
            assertThat(witnesses(house)).doesNotContain(officer(brugge));
        }
    }

    private static void noOriginalWasEverConfirmed(TestHouse house) {
        JdbcClient.create(house.database().owner())
                .sql("delete from protocol_act where kind = 'SIGNED_ORIGINAL'")
                .update();
    }

    private static EmailAddress officer(Protocol protocol) {
        return protocol.breachContacts(Side.RECEIVER).getFirst().address();
    }

    private static List<Protocol> protocols(TestHouse house) {
        return in(house, house.bean(ProtocolDesk.class)::protocols);
    }

    private static Standing standing(TestHouse house, Protocol protocol) {
        return in(
                house,
                () -> house.bean(ProtocolDesk.class)
                        .standing(protocol, house.bean(Clock.class).instant()));
    }

    private static Set<EmailAddress> witnesses(TestHouse house) {
        return in(house, () -> house.bean(Witnesses.class).all().keySet());
    }

    private static <T> T in(TestHouse house, Supplier<T> work) {
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        return Walls.as(TestBridge.OPGROEIEN, () -> transaction.execute(status -> work.get()));
    }
}
