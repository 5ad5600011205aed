package be.brugwachter.referral;

import be.brugwachter.audit.Book;
import be.brugwachter.consent.ConsentDesk;
import be.brugwachter.consent.FileDigest;
import be.brugwachter.consent.FileRound;
import be.brugwachter.correction.Makers;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.Outbox;
import be.brugwachter.disclosure.Round;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.retention.DeclarationDesk;
import be.brugwachter.staff.StaffDesk;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {
    @Bean
    Logbook logbook(Book book, Clock clock, DeclarationDesk declarations) {
        return new Logbook(book, clock, declarations);
    }

    @Bean
    KnownFacts knownFacts(ProtocolDesk protocols, ChannelDesk channels, MunicipalityRegister register) {
        return new KnownFacts(protocols, channels, register);
    }

    @Bean
    OcmwGuide ocmwGuide(MunicipalityRegister register, ProtocolDesk protocols, KnownFacts known, Logbook logbook) {
        return new OcmwGuide(register, protocols, known, logbook);
    }

    @Bean
    Gate gate(ReferralStore store, ConsentDesk consents, StaffDesk staff, KnownFacts known, Logbook logbook) {
        return new Gate(store, consents, staff, known, logbook);
    }

    @Bean
    DraftShelf draftShelf(DraftDesk drafts, ReferralStock stock) {
        return new DraftShelf(drafts, stock);
    }

    @Bean
    ReferralShelf referralShelf(FollowDesk follow, ProtocolDesk protocols, ReferralStock stock) {
        return new ReferralShelf(follow, protocols, stock);
    }

    @Bean
    ReferralReplay referralReplay(ReferralStore store, ConsentDesk consents, BreachStore breaches, Logbook logbook) {
        return new ReferralReplay(store, consents, breaches, logbook);
    }

    @Bean
    StopRound stopRound(StopDesk desk) {
        return new StopRound(desk);
    }

    @Bean
    Round withdrawalRound(StopRound round) {
        return new Round("withdrawals", Duration.ofSeconds(30), round::round);
    }

    @Bean
    FileDigest fileDigest(KeyCabinet keys) {
        return number -> keys.digest("file", number.signs());
    }

    /** Hourly, for nobody waits for what is old; and a node of before an upgrade may still write what is not in. */
    @Bean
    Round fileNumbers(FileRound round) {
        return new Round("file-numbers", Duration.ofHours(1), round::round);
    }

    @Bean
    StopReplay stopReplay(StopStore stops) {
        return new StopReplay(stops);
    }

    @Bean
    ReferralEndings referralEndings(ReferralStock stock) {
        return new ReferralEndings(stock);
    }

    @Bean
    ReferralPassages referralPassages(ReferralStock stock, Outbox outbox) {
        return new ReferralPassages(stock, outbox);
    }

    @Bean
    WrongReceivers wrongReceivers(BreachStore breaches, ReferralStock referrals, Outbox outbox) {
        return new WrongReceivers(breaches, referrals, outbox);
    }

    @Bean
    Makers makers(ReferralStock stock, ConsentDesk consents, FollowDesk follow) {
        return new Cases(stock, consents, follow);
    }

    @Bean
    BreachToDos breachToDos(BreachDesk breaches) {
        return new BreachToDos(breaches);
    }

    @Bean
    ReferralToDos referralToDos(FollowDesk follow, ProtocolDesk protocols) {
        return new ReferralToDos(follow, protocols);
    }
}
