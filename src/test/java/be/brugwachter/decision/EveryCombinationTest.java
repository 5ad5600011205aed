package be.brugwachter.decision;

import static be.brugwachter.decision.Requests.DAY;
import static be.brugwachter.decision.Requests.MOMENT;
import static be.brugwachter.decision.Requests.right;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Reach;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No combination of facts with a clause broken is ever allowed, and no broken clause stays unnamed. */
class EveryCombinationTest {
    /** One way, or more, to break each clause by one fact. */
    private static final List<Break> BREAKS = List.of(
            new Break(Clause.CONCLUDED_AND_SIGNED, "protocol.signedByBoth", false),
            new Break(Clause.DECREE_CONDITIONS, "agreed.decreeConditions", false),
            new Break(Clause.AIM_OF_SENDING, "referral.aimAttested", false),
            new Break(Clause.CLIENT_MET_IN_TASK, "client.metInTask", false),
            new Break(Clause.SENDER_UNDER_SECRECY, "sender.role", Role.ADMINISTRATOR),
            new Break(Clause.SENDER_UNDER_SECRECY, "sender.team", "Elders"),
            new Break(Clause.SENDER_UNDER_SECRECY, "sender.secrecyUntil", DAY.minusYears(1)),
            new Break(Clause.IDENTIFICATION_DATA_ONLY, "agreed.data", Set.of(DataItem.ADDRESS)),
            new Break(Clause.NAME_TO_IDENTIFY, "referral.passing", Set.of(DataItem.EMAIL)),
            new Break(Clause.CONTACT_TO_REACH, "referral.passing", Set.of(DataItem.FIRST_NAME, DataItem.NAME)),
            new Break(Clause.NO_SPECIAL_CATEGORIES, "referral.nothingElse", false),
            new Break(Clause.OCMW_OF_RESIDENCE, "client.residence", "72004"),
            new Break(Clause.OCMW_OF_RESIDENCE, "receiver.hasProtocol", false),
            new Break(Clause.RECEIVER_UNDER_SECRECY, "receiver.readersUntil", DAY.minusDays(1)),
            new Break(Clause.INFORMED, "informed.why", false),
            new Break(Clause.INFORMED, "informed.toldAt", MOMENT),
            new Break(Clause.CONSENTED, "consent.withdrawn", true),
            new Break(Clause.CONSENTED, "consent.usedBefore", true),
            new Break(Clause.CONSENTED, "consent.receiver", Party.of("0212.243.720")),
            new Break(Clause.COOPERATION_AGREEMENT, "agreed.agreementFrom", DAY.plusDays(1)),
            new Break(Clause.WHILE_AGREEMENT_LASTS, "agreed.agreementEnds", new End.LastDay(DAY.minusDays(1))),
            new Break(Clause.DPO_ADVICE_SENDER, "protocol.senderAdvice", DAY.plusDays(9)),
            new Break(Clause.DPO_ADVICE_RECEIVER, "protocol.receiverAdvice", DAY.plusDays(9)),
            new Break(Clause.PURPOSE_BOUND, "referral.purpose", "collect-debts"),
            new Break(Clause.LEGAL_BASIS_STANDS, "agreed.basesStanding", 2),
            new Break(Clause.ENDS_WITH_BASIS, "agreed.basesStanding", 0),
            new Break(Clause.EACH_REFERRAL_ANEW, "referral.clients", 40),
            new Break(Clause.TO_AGREED_MAILBOX, "receiver.mailboxConfirmed", false),
            new Break(Clause.TO_AGREED_MAILBOX, "receiver.mailReturned", true),
            new Break(Clause.SEALED_AES256_7ZIP, "receiver.linesLeft", 0),
            new Break(Clause.ENDED_FOR_MISUSE, "protocol.stoppedForMisuse", true),
            new Break(Clause.IN_FORCE_FROM, "protocol.inForceFrom", DAY.plusDays(1)),
            new Break(Clause.SIX_MONTHS_NOTICE, "protocol.noticeEnds", new End.LastDay(DAY.minusDays(1))));

    record Break(Clause clause, String fact, Object value) {}

    @Test
    void everyBrokenClauseIsNamedWhateverElseIsBrokenOrUnknown() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random dice = new Random(seed);
            List<Break> chosen = some(dice, BREAKS, 1 + dice.nextInt(6));
            SharingRequest request = right();
            for (Break one : chosen) {
                request = Facts.with(request, one.fact(), one.value());
            }
            for (String fact : some(dice, Facts.paths(), dice.nextInt(4))) {
                request = Facts.without(request, fact);
            }
            assertThat(clauses(request))
                    .as("seed %s", seed)
                    .containsAll(stillBroken(chosen))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void anUnknownFactRefuses(String fact) {
        assertThat(grounds(Facts.without(right(), fact)))
                .as(fact)
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(ground.sentence()).startsWith("Dit staat nog niet vast"));
    }

    /** One fact counts only once a ground has lapsed. */
    static Stream<String> facts() {
        return Facts.paths().stream().filter(fact -> !fact.equals("agreed.goesOnWithout"));
    }

    @Test
    void whetherToGoOnCountsOnceAGroundHasLapsed() {
        SharingRequest lapsed = Facts.with(right(), "agreed.basesStanding", 2);
        assertThat(clauses(Facts.without(lapsed, "agreed.goesOnWithout"))).containsExactly(Clause.LEGAL_BASIS_STANDS);
    }

    @Test
    void whenNobodyKnowsAnythingEveryClauseIsNamedOnce() {
        assertThat(clauses(Requests.unknown())).containsExactlyElementsOf(SharingPolicy.clauses());
    }

    @Test
    void everyClauseHasAWayToBreakIt() {
        assertThat(BREAKS).extracting(Break::clause).containsAll(SharingPolicy.clauses());
    }

    @Test
    void everyDecidedClauseOfSendingIsCarried() {
        Set<Clause> others = EnumSet.of(
                Clause.KEEP_UNTIL_CONTACT,
                Clause.FILE_IF_WISHED,
                Clause.TO_SOCIAL_WORKER,
                Clause.ONWARD_TO_GBO,
                Clause.ABLE_TO_SHOW);
        assertThat(SharingPolicy.clauses())
                .containsAll(Stream.of(Clause.values())
                        .filter(clause -> clause.reach() == Reach.DECIDED && !others.contains(clause))
                        .toList());
    }

    @Test
    void everyGroundSpeaksDutchNamesItsPlaceAndSaysWhatToDo() {
        for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.UNKNOWN)) {
            for (Rule<SharingRequest> rule : rules()) {
                Ground ground = rule.ground(verdict);
                assertThat(ground.sentence()).contains("(").endsWith(".");
                assertThat(ground.nextStep()).endsWith(".").isNotEqualTo(ground.sentence());
                assertThat(ground.article()).isEqualTo(ground.clause().place());
            }
        }
    }

    @Test
    void everyDutySpeaksDutchAndNamesItsClause() {
        assertThat(Duty.values()).allSatisfy(duty -> {
            assertThat(duty.sentence()).contains("(artikel ").endsWith(").");
            assertThat(duty.clause().reach()).isEqualTo(Reach.DECIDED);
        });
    }

    @Test
    void noRuleIsWrittenDownAndThenForgotten() throws IllegalAccessException {
        List<Rule<?>> written = new ArrayList<>();
        for (Class<?> table : List.of(ProtocolRules.class, PeopleRules.class, ClientRules.class, BridgeRules.class)) {
            for (Field field : table.getDeclaredFields()) {
                if (field.getType() == Rule.class) {
                    written.add((Rule<?>) field.get(null));
                }
            }
        }
        List<Rule<?>> asked = List.copyOf(rules());
        assertThat(asked).containsExactlyElementsOf(written).hasSize(29);
    }

    private static List<Rule<SharingRequest>> rules() {
        return Stream.of(ProtocolRules.ALL, PeopleRules.ALL, ClientRules.ALL, BridgeRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** What a later break of the same fact has not covered up. */
    private static List<Clause> stillBroken(List<Break> chosen) {
        Map<String, Object> last = new HashMap<>();
        chosen.forEach(one -> last.put(one.fact(), one.value()));
        return chosen.stream()
                .filter(one -> one.value().equals(last.get(one.fact())))
                .map(Break::clause)
                .toList();
    }

    private static <T> List<T> some(Random dice, List<T> all, int many) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, dice);
        return shuffled.subList(0, many);
    }

    private static List<Clause> clauses(SharingRequest request) {
        return grounds(request).stream().map(Ground::clause).toList();
    }

    private static List<Ground> grounds(SharingRequest request) {
        return switch (SharingPolicy.decide(request)) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused(List<Ground> grounds) -> grounds;
        };
    }
}
