package be.brugwachter.disclosure;

import be.brugwachter.audit.Book;
import be.brugwachter.disclosure.mail.PostOffice;
import be.brugwachter.protocol.Mailbox;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The receiver's end of the bridge, and everything on the bridge that goes by clock. */
@Configuration(proxyBeanMethods = false)
class BridgeRoundsConfiguration {
    @Bean
    ReceivedBook receivedBook(Book book, Clock clock) {
        return new ReceivedBook(book, clock);
    }

    @Bean
    ReceiptPress receiptPress(ReceiptStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        return new ReceiptPress(store, keys, identity, clock);
    }

    @Bean
    ReceiptCourier receiptCourier(ReceiptDesk desk, PostOffice office, SenderIdentity identity) {
        return new ReceiptCourier(desk, office.post(), identity.returnAddress());
    }

    @Bean
    ArrivalRound arrivalRound(
            Reception reception,
            ReceivingDesk receiving,
            PeerWords words,
            PostOffice office,
            ProtocolLibrary protocols,
            FolderDesk readings) {
        return new ArrivalRound(
                reception, receiving, words, party -> mailbox(protocols, party).map(office::arrivals), readings);
    }

    @Bean(destroyMethod = "close")
    ArrivalWatch arrivalWatch(ReceivingDesk receiving, PostOffice office, ProtocolLibrary protocols) {
        return new ArrivalWatch(receiving, party -> mailbox(protocols, party).map(office::watch));
    }

    /** Where parcels for this party come in, as its protocol names it. */
    private static Optional<EmailAddress> mailbox(ProtocolLibrary protocols, Party party) {
        return protocols.of(party).stream()
                .filter(protocol ->
                        protocol.sideOf(party).filter(Side.RECEIVER::equals).isPresent())
                .map(Protocol::mailbox)
                .map(Mailbox::address)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Bean
    SilenceToDos silenceToDos(ProtocolDesk protocols, ChannelDesk channels, FolderDesk folder, Clock clock) {
        return new SilenceToDos(protocols, channels, folder, clock);
    }

    @Bean
    ReceivedReplay receivedReplay(ReceivedSheetStore sheets, Vault vault, Clock clock) {
        return new ReceivedReplay(sheets, vault, clock);
    }

    @Bean
    NoticeReplay noticeReplay(NoticeStore notices, Clock clock) {
        return new NoticeReplay(notices, clock);
    }

    @Bean
    Round courierRound(Courier courier) {
        return new Round("courier", Duration.ofSeconds(2), courier::round);
    }

    @Bean
    Round noticeRound(NoticeCourier notices) {
        return new Round("notices", Duration.ofSeconds(10), notices::round);
    }

    @Bean
    Round receiptRound(ReceiptCourier receipts) {
        return new Round("receipts", Duration.ofSeconds(5), receipts::round);
    }

    @Bean
    Round returnsRound(ReturnRound returns) {
        return new Round("returns", Duration.ofSeconds(15), returns::round);
    }

    @Bean
    Round arrivalsRound(ArrivalRound arrivals) {
        return new Round(Round.ARRIVALS, Duration.ofSeconds(5), arrivals::round);
    }
}
