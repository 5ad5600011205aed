package be.brugwachter.rights;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Book;
import be.brugwachter.audit.LostLines;
import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.intake.IntakeReportDesk;
import be.brugwachter.intake.OutcomeDesk;
import be.brugwachter.referral.FollowDesk;
import be.brugwachter.referral.LateWithdrawalDesk;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.referral.ReferralReportDesk;
import be.brugwachter.referral.StopDesk;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration {
    @Bean
    Logbook rightsLogbook(Book book, Clock clock) {
        return new Logbook(book, clock);
    }

    @Bean
    FamilyCodeShelf familyCodeShelf(FamilyCodeDesk codes, FamilyCodeStore store) {
        return new FamilyCodeShelf(codes, store);
    }

    @Bean
    Map<Request.Bank, Holdings> holdings(SentHoldings sent, ReceivedHoldings received) {
        return Map.of(Request.Bank.REFERRAL, sent, Request.Bank.INTAKE, received);
    }

    @Bean
    SentHoldings sentHoldings(
            FollowDesk follow, ReferralReportDesk reports, ReferralDesk referrals, LateWithdrawalDesk late) {
        return new SentHoldings(follow, reports, referrals, late);
    }

    @Bean
    ReceivedHoldings receivedHoldings(IntakeDesk intakes, IntakeReportDesk reports, OutcomeDesk outcomes) {
        return new ReceivedHoldings(intakes, reports, outcomes);
    }

    @Bean
    RightsPart rightsPart(RequestStore requests, Clock clock) {
        return new RightsPart(requests, clock);
    }

    @Bean
    LostLines lostRequests(RequestStore requests) {
        return new LostLines(Set.of(Act.RIGHTS_REQUEST_NOTED), fact -> requests.has(fact.subject(), fact.moment()));
    }

    @Bean
    RequestToDos requestToDos(RightsDesk desk, Logbook rightsLogbook) {
        return new RequestToDos(desk, rightsLogbook);
    }

    @Bean
    RequestDues requestDues(RightsDesk desk) {
        return new RequestDues(desk);
    }

    @Bean
    StopToDos stopToDos(StopDesk stops) {
        return new StopToDos(stops);
    }
}
