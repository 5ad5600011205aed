package be.brugwachter.decision;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Role;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passing on to a GBO partner: no combination with anything broken or unknown is ever allowed, and every ground is named. */
class OnwardPolicyTest {
    private static final Instant MOMENT = Instant.parse("2026-11-24T09:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final UUID WORKER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID OTHER_PARTNER = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final Set<DataItem> PASSING = Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.TELEPHONE);
    private static final Set<DataItem> RECEIVED =
            Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.TELEPHONE, DataItem.ADDRESS);

    /** Every way to break one rule by one fact. */
    private static final List<Break> BREAKS = List.of(
            new Break(OnwardRules.STOPPED, "file.stoppedForMisuse", true),
            new Break(OnwardRules.CONTACT, "file.contacted", false),
            new Break(OnwardRules.CONTACT, "file.contactOn", DAY.plusDays(1)),
            new Break(OnwardRules.TAKEN_BACK, "file.takenBack", true),
            new Break(OnwardRules.HERE, "file.detailsHere", false),
            new Break(OnwardRules.WORKER, "worker.assigned", COLLEAGUE),
            new Break(OnwardRules.WORKER, "worker.role", Role.DISTRIBUTOR),
            new Break(OnwardRules.SECRECY, "worker.secrecyUntil", DAY.minusDays(1)),
            new Break(OnwardRules.PARTNER, "partner.listed", false),
            new Break(OnwardRules.PARTNER, "partner.municipality", "72004"),
            new Break(OnwardRules.PROFESSIONAL, "partner.named", false),
            new Break(OnwardRules.TOLD, "consent.toldInFull", false),
            new Break(OnwardRules.NEW_CONSENT, "consent.freelyAndExpressly", false),
            new Break(OnwardRules.NEW_CONSENT, "consent.askedBy", COLLEAGUE),
            new Break(OnwardRules.NEW_CONSENT, "consent.askedOn", DAY.minusDays(8)),
            new Break(OnwardRules.NEW_CONSENT, "consent.askedOn", DAY.plusDays(1)),
            new Break(OnwardRules.NEW_CONSENT, "file.contactOn", DAY),
            new Break(OnwardRules.NEW_CONSENT, "consent.usedBefore", true),
            new Break(OnwardRules.NEW_CONSENT, "consent.withdrawn", true),
            new Break(OnwardRules.BOUND, "consent.partner", OTHER_PARTNER),
            new Break(OnwardRules.BOUND, "consent.professional", COLLEAGUE),
            new Break(OnwardRules.FEWER, "file.received", Set.of(DataItem.FIRST_NAME, DataItem.NAME)),
            new Break(OnwardRules.FEWER, "consent.fields", Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.EMAIL)),
            new Break(OnwardRules.FEWER, "passing", EnumSet.allOf(DataItem.class)),
            new Break(OnwardRules.NAMES, "passing", Set.of(DataItem.NAME, DataItem.TELEPHONE)),
            new Break(OnwardRules.REACHABLE, "passing", Set.of(DataItem.FIRST_NAME, DataItem.NAME)),
            new Break(OnwardRules.NO_NOTES, "nothingElse", false),
            new Break(OnwardRules.MAILBOX, "partner.mailboxConfirmed", false),
            new Break(OnwardRules.MAILBOX, "partner.testAnswered", false),
            new Break(OnwardRules.RETURNED, "partner.mailReturned", true),
            new Break(OnwardRules.LINE, "partner.sheetLive", false),
            new Break(OnwardRules.LINE, "partner.linesLeft", 0));

    record Break(Rule<OnwardRequest> rule, String fact, Object value) {
        Ground ground() {
            return rule.ground(Verdict.BROKEN);
        }
    }

    /** Nothing stands in the way. */
    private static OnwardRequest right() {
        return new OnwardRequest(
                MOMENT,
                new FileFacts(true, true, DAY.minusDays(3), false, false, "31005", RECEIVED),
                new WorkerFacts(WORKER, WORKER, Role.SOCIAL_WORKER, DAY.plusMonths(3)),
                new PartnerFacts(PARTNER, true, "31005", PERSON, true, true, true, false, true, 12),
                new NewConsentFacts(true, true, WORKER, DAY.minusDays(1), false, false, PARTNER, PERSON, PASSING),
                PASSING,
                true);
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void rightInEveryRespectIsAllowedAlsoOnTheEdges() {
        assertThat(grounds(right())).isEmpty();
        assertThat(grounds(Facts.with(right(), "worker.secrecyUntil", DAY))).isEmpty();
        assertThat(grounds(Facts.with(right(), "partner.linesLeft", 1))).isEmpty();
        assertThat(grounds(Facts.with(right(), "consent.askedOn", DAY))).isEmpty();
        OnwardRequest longAgo = Facts.with(right(), "file.contactOn", DAY.minusDays(60));
        assertThat(grounds(Facts.with(longAgo, "consent.askedOn", DAY.minusDays(7))))
                .isEmpty();
        assertThat(grounds(Facts.with(longAgo, "consent.askedOn", DAY.minusDays(8))))
                .containsExactly(OnwardRules.NEW_CONSENT.ground(Verdict.BROKEN));
        OnwardRequest sameDay = Facts.with(right(), "file.contactOn", DAY);
        assertThat(grounds(Facts.with(sameDay, "consent.askedOn", DAY))).isEmpty();
        assertThat(((Decision.Allowed) OnwardPolicy.decide(right())).duties())
                .contains(Duty.SEAL, Duty.ONE_LINE, Duty.DECIDE_AGAIN, Duty.USE_CONSENT_ONCE);
    }

    static Stream<Break> breaks() {
        return BREAKS.stream();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    @Proves(Clause.ONWARD_TO_GBO)
    void oneBrokenFactRefusesAndItsGroundIsNamed(Break one) {
        assertThat(grounds(Facts.with(right(), one.fact(), one.value()))).contains(one.ground());
    }

    @Test
    @Proves(Clause.ONWARD_TO_GBO)
    void everyBrokenFactIsNamedWhateverElseIsBrokenOrUnknown() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random dice = new Random(seed);
            List<Break> chosen = some(dice, BREAKS, 1 + dice.nextInt(6));
            OnwardRequest request = right();
            for (Break one : chosen) {
                request = Facts.with(request, one.fact(), one.value());
            }
            for (String fact : some(dice, Facts.paths(OnwardRequest.class), dice.nextInt(4))) {
                request = Facts.without(request, fact);
            }
            List<String> waysOut =
                    grounds(request).stream().map(Ground::nextStep).toList();
            assertThat(waysOut)
                    .as("seed %s", seed)
                    .isNotEmpty()
                    .containsAll(stillBroken(chosen).stream()
                            .map(one -> one.rule().nextStep())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    @Proves(Clause.ONWARD_TO_GBO)
    void anUnknownFactRefuses(String fact) {
        assertThat(grounds(Facts.without(right(), fact)))
                .as(fact)
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(ground.sentence()).startsWith("Dit staat nog niet vast"));
    }

    static Stream<String> facts() {
        return Facts.paths(OnwardRequest.class).stream();
    }

    @Test
    void everyRuleIsWrittenOnceAskedAndHasAWayToBreakIt() throws IllegalAccessException {
        List<Rule<?>> written = new ArrayList<>();
        for (Field field : OnwardRules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                written.add((Rule<?>) field.get(null));
            }
        }
        List<Rule<?>> asked = List.copyOf(OnwardRules.ALL);
        assertThat(asked).containsExactlyElementsOf(written).hasSize(18);
        assertThat(BREAKS.stream().map(Break::rule).distinct()).containsAll(OnwardRules.ALL);
    }

    @Test
    void everyGroundSpeaksDutchNamesItsPlaceAndSaysWhatToDo() {
        OnwardRules.ALL.forEach(rule -> {
            Ground ground = rule.ground(Verdict.BROKEN);
            assertThat(ground.sentence()).containsPattern("\\((artikel \\d|overweging C)\\)\\.$");
            assertThat(ground.nextStep()).endsWith(".").isNotEqualTo(ground.sentence());
        });
    }

    /** What a later break has not covered up: of the same fact, or, where more would pass than may, of what passes. */
    private static List<Break> stillBroken(List<Break> chosen) {
        Map<String, Break> last = new HashMap<>();
        chosen.forEach(one -> last.put(one.fact(), one));
        Break passing = last.get("passing");
        boolean fewerPass = passing != null && !passing.rule().equals(OnwardRules.FEWER);
        return last.values().stream()
                .filter(one -> !(fewerPass && one.rule().equals(OnwardRules.FEWER)))
                .toList();
    }

    private static <T> List<T> some(Random dice, List<T> all, int many) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, dice);
        return shuffled.subList(0, many);
    }

    private static List<Ground> grounds(OnwardRequest request) {
        return switch (OnwardPolicy.decide(request)) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Refused(List<Ground> grounds) -> grounds;
        };
    }
}
