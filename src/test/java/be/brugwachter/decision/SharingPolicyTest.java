package be.brugwachter.decision;

import static be.brugwachter.decision.Requests.DAY;
import static be.brugwachter.decision.Requests.MOMENT;
import static be.brugwachter.decision.Requests.right;
import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One clause at a time: right in every respect but one. */
class SharingPolicyTest {
    @Test
    void rightInEveryRespectIsAllowedWithItsDuties() {
        assertThat(SharingPolicy.decide(right())).isEqualTo(new Decision.Allowed(List.of(Duty.values())));
    }

    @Test
    @Proves(Clause.CONCLUDED_AND_SIGNED)
    void withoutTheSignedTextNothingIsSent() {
        refuses("protocol.signedByBoth", false, Clause.CONCLUDED_AND_SIGNED);
    }

    @Test
    @Proves(Clause.DECREE_CONDITIONS)
    void withoutTheDecreeNothingIsSent() {
        refuses("agreed.decreeConditions", false, Clause.DECREE_CONDITIONS);
    }

    @Test
    @Proves(Clause.AIM_OF_SENDING)
    void theSenderAttestsTheAim() {
        refuses("referral.aimAttested", false, Clause.AIM_OF_SENDING);
    }

    @Test
    @Proves(Clause.CLIENT_MET_IN_TASK)
    void theSenderMetTheClientInTask() {
        refuses("client.metInTask", false, Clause.CLIENT_MET_IN_TASK);
    }

    @Test
    @Proves(Clause.SENDER_UNDER_SECRECY)
    void onlyAMemberOfThatTeamUnderSecrecySends() {
        refuses("sender.role", Role.PROTOCOL_MANAGER, Clause.SENDER_UNDER_SECRECY);
        refuses("sender.role", Role.SYSTEM, Clause.SENDER_UNDER_SECRECY);
        refuses("sender.team", "Kind en Gezin Noord-Limburg", Clause.SENDER_UNDER_SECRECY);
        refuses("sender.secrecyUntil", DAY.minusDays(1), Clause.SENDER_UNDER_SECRECY);
        allows("sender.secrecyUntil", DAY);
    }

    @Test
    @Proves(Clause.IDENTIFICATION_DATA_ONLY)
    void dataTheProtocolDoesNotKnowStayHere() {
        refuses("agreed.data", Set.of(DataItem.FIRST_NAME, DataItem.NAME), Clause.IDENTIFICATION_DATA_ONLY);
    }

    @Test
    @Proves(Clause.NAME_TO_IDENTIFY)
    void firstNameAndNameGoAlong() {
        refuses("referral.passing", Set.of(DataItem.NAME, DataItem.EMAIL), Clause.NAME_TO_IDENTIFY);
        refuses("referral.passing", Set.of(DataItem.FIRST_NAME, DataItem.EMAIL), Clause.NAME_TO_IDENTIFY);
    }

    @Test
    @Proves(Clause.CONTACT_TO_REACH)
    void oneWayToReachTheClientGoesAlong() {
        refuses("referral.passing", Set.of(DataItem.FIRST_NAME, DataItem.NAME), Clause.CONTACT_TO_REACH);
        for (DataItem way : List.of(DataItem.ADDRESS, DataItem.TELEPHONE, DataItem.EMAIL)) {
            allows("referral.passing", Set.of(DataItem.FIRST_NAME, DataItem.NAME, way));
        }
    }

    @Test
    @Proves(Clause.NO_SPECIAL_CATEGORIES)
    void noFreeTextGoesAlong() {
        refuses("referral.nothingElse", false, Clause.NO_SPECIAL_CATEGORIES);
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void onlyTheOcmwOfTheResidenceReceives() {
        refuses("client.residence", "72004", Clause.OCMW_OF_RESIDENCE);
        refuses("client.residenceConfirmed", false, Clause.OCMW_OF_RESIDENCE);
        refuses("receiver.hasProtocol", false, Clause.OCMW_OF_RESIDENCE);
        assertThat(refusal("receiver.hasProtocol", false).getFirst().sentence())
                .contains("geen protocol")
                .doesNotContain("Brussel");
    }

    @Test
    @Proves(Clause.OCMW_OF_RESIDENCE)
    void brusselsWaitsForAProtocolWithCawBrussel() {
        SharingRequest brussels = Facts.with(right(), "client.residence", "21004");
        SharingRequest without = Facts.with(brussels, "receiver.hasProtocol", false);
        assertThat(grounds(without))
                .singleElement()
                .extracting(Ground::sentence)
                .asString()
                .contains("CAW Brussel");
        SharingRequest with = Facts.with(brussels, "receiver.municipalities", Set.of("21004", "21001"));
        assertThat(SharingPolicy.decide(with)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    @Proves(Clause.RECEIVER_UNDER_SECRECY)
    void theDeclarationOfReadersIsValidThatDay() {
        refuses("receiver.readersUntil", DAY.minusDays(1), Clause.RECEIVER_UNDER_SECRECY);
        refuses("receiver.readersFrom", DAY.plusDays(1), Clause.RECEIVER_UNDER_SECRECY);
        allows("receiver.readersUntil", DAY);
        allows("receiver.readersFrom", DAY);
    }

    @Test
    @Proves(Clause.INFORMED)
    void allFivePointsAreToldBeforeTheYes() {
        for (String point : List.of("whichData", "toWhom", "why", "whatHappens", "whatToExpect")) {
            refuses("informed." + point, false, Clause.INFORMED);
        }
        refuses("informed.toldAt", MOMENT.minusSeconds(299), Clause.INFORMED);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void theYesIsFreeUnusedAndStands() {
        refuses("consent.freelyAndExpressly", false, Clause.CONSENTED);
        refuses("consent.usedBefore", true, Clause.CONSENTED);
        refuses("consent.withdrawn", true, Clause.CONSENTED);
        refuses("consent.givenAt", MOMENT.plusSeconds(1), Clause.CONSENTED);
    }

    @Test
    @Proves(Clause.CONSENTED)
    void theYesCountsForThisReferralAlone() {
        refuses("consent.protocol", "opgroeien-ocmw-bree", Clause.CONSENTED);
        refuses("consent.version", 2, Clause.CONSENTED);
        refuses("consent.receiver", Party.of("0212.243.720"), Clause.CONSENTED);
        refuses("consent.sheet", "2025-1", Clause.CONSENTED);
        refuses("consent.fields", Set.of(DataItem.FIRST_NAME, DataItem.NAME, DataItem.ADDRESS), Clause.CONSENTED);
    }

    @Test
    @Proves(Clause.COOPERATION_AGREEMENT)
    void theAgreementHasBegun() {
        refuses("agreed.agreementFrom", DAY.plusDays(1), Clause.COOPERATION_AGREEMENT);
        allows("agreed.agreementFrom", DAY);
    }

    @Test
    @Proves(Clause.COOPERATION_AGREEMENT)
    void breeInMarch2024IsRefused() {
        SharingRequest bree = Facts.with(right(), "agreed.agreementFrom", LocalDate.parse("2024-04-01"));
        bree = Facts.with(bree, "protocol.inForceFrom", LocalDate.parse("2024-03-01"));
        bree = Facts.with(bree, "protocol.senderAdvice", LocalDate.parse("2024-02-21"));
        bree = Facts.with(bree, "protocol.receiverAdvice", LocalDate.parse("2024-02-09"));
        bree = Facts.with(bree, "receiver.readersFrom", LocalDate.parse("2024-03-01"));
        bree = Facts.with(bree, "informed.toldAt", Instant.parse("2024-03-15T09:00:00Z"));
        bree = Facts.with(bree, "consent.givenAt", Instant.parse("2024-03-15T09:00:00Z"));
        SharingRequest march = Facts.with(bree, "moment", Instant.parse("2024-03-31T21:59:59Z"));
        SharingRequest april = Facts.with(bree, "moment", Instant.parse("2024-03-31T22:00:00Z"));
        assertThat(grounds(march)).extracting(Ground::clause).containsExactly(Clause.COOPERATION_AGREEMENT);
        assertThat(SharingPolicy.decide(april)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    @Proves(Clause.WHILE_AGREEMENT_LASTS)
    void theAgreementStillLasts() {
        refuses("agreed.agreementEnds", new End.LastDay(DAY.minusDays(1)), Clause.WHILE_AGREEMENT_LASTS);
        allows("agreed.agreementEnds", new End.LastDay(DAY));
    }

    @Test
    @Proves({Clause.DPO_ADVICE_SENDER, Clause.DPO_ADVICE_RECEIVER})
    void bothAdvicesAreThere() {
        refuses("protocol.senderAdvice", DAY.plusDays(1), Clause.DPO_ADVICE_SENDER);
        refuses("protocol.receiverAdvice", DAY.plusDays(1), Clause.DPO_ADVICE_RECEIVER);
        allows("protocol.senderAdvice", DAY);
        allows("protocol.receiverAdvice", DAY);
    }

    @Test
    @Proves(Clause.PURPOSE_BOUND)
    void thePurposeIsOneOfTheProtocol() {
        refuses("referral.purpose", "collect-debts", Clause.PURPOSE_BOUND);
    }

    @Test
    @Proves(Clause.LEGAL_BASIS_STANDS)
    void aLapsedGroundSuspendsUntilThePartiesDecide() {
        refuses("agreed.basesStanding", 2, Clause.LEGAL_BASIS_STANDS);
        SharingRequest decided =
                Facts.with(Facts.with(right(), "agreed.basesStanding", 2), "agreed.goesOnWithout", true);
        assertThat(SharingPolicy.decide(decided)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    @Proves(Clause.ENDS_WITH_BASIS)
    void withoutAnyGroundItEndsWhateverThePartiesDecide() {
        SharingRequest none = Facts.with(Facts.with(right(), "agreed.basesStanding", 0), "agreed.goesOnWithout", true);
        assertThat(grounds(none))
                .extracting(Ground::clause)
                .containsExactly(Clause.LEGAL_BASIS_STANDS, Clause.ENDS_WITH_BASIS);
    }

    @Test
    @Proves(Clause.EACH_REFERRAL_ANEW)
    void oneClientOneJudgment() {
        refuses("referral.clients", 2, Clause.EACH_REFERRAL_ANEW);
        refuses("referral.clients", 0, Clause.EACH_REFERRAL_ANEW);
        refuses("referral.judgedTogether", false, Clause.EACH_REFERRAL_ANEW);
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void theMailboxIsConfirmedAndAnswered() {
        refuses("receiver.mailboxConfirmed", false, Clause.TO_AGREED_MAILBOX);
        refuses("receiver.testAnswered", false, Clause.TO_AGREED_MAILBOX);
    }

    @Test
    @Proves(Clause.TO_AGREED_MAILBOX)
    void nothingGoesToAMailboxThatSentSomethingBackUntilAPersonLooked() {
        refuses("receiver.mailReturned", true, Clause.TO_AGREED_MAILBOX);
        Ground ground = refusal("receiver.mailReturned", true).getFirst();
        assertThat(ground.sentence()).contains("kwam een bericht terug");
        assertThat(ground.nextStep()).contains("Bel samen met de ouder naar het OCMW");
    }

    @Test
    @Proves(Clause.SEALED_AES256_7ZIP)
    void aLiveSheetHasALineLeft() {
        refuses("receiver.sheetLive", false, Clause.SEALED_AES256_7ZIP);
        refuses("receiver.linesLeft", 0, Clause.SEALED_AES256_7ZIP);
        allows("receiver.linesLeft", 1);
    }

    @Test
    @Proves(Clause.ENDED_FOR_MISUSE)
    void aStopForMisuseHolds() {
        refuses("protocol.stoppedForMisuse", true, Clause.ENDED_FOR_MISUSE);
    }

    @Test
    @Proves(Clause.IN_FORCE_FROM)
    void theProtocolIsInForce() {
        refuses("protocol.inForceFrom", DAY.plusDays(1), Clause.IN_FORCE_FROM);
        allows("protocol.inForceFrom", DAY);
    }

    @Test
    @Proves(Clause.SIX_MONTHS_NOTICE)
    void aNoticeWorksToItsLastDay() {
        refuses("protocol.noticeEnds", new End.LastDay(DAY.minusDays(1)), Clause.SIX_MONTHS_NOTICE);
        allows("protocol.noticeEnds", new End.LastDay(DAY));
    }

    private static void refuses(String fact, Object value, Clause clause) {
        assertThat(refusal(fact, value)).as(fact).extracting(Ground::clause).containsExactly(clause);
    }

    private static void allows(String fact, Object value) {
        assertThat(SharingPolicy.decide(Facts.with(right(), fact, value)))
                .as(fact)
                .isInstanceOf(Decision.Allowed.class);
    }

    private static List<Ground> refusal(String fact, Object value) {
        return grounds(Facts.with(right(), fact, value));
    }

    private static List<Ground> grounds(SharingRequest request) {
        return SharingPolicy.decide(request) instanceof Decision.Refused(List<Ground> grounds) ? grounds : List.of();
    }
}
