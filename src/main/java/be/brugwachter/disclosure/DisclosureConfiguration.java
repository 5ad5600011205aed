package be.brugwachter.disclosure;

import be.brugwachter.audit.Book;
import be.brugwachter.disclosure.mail.MailServer;
import be.brugwachter.disclosure.mail.MailServer.Login;
import be.brugwachter.disclosure.mail.PostOffice;
import be.brugwachter.disclosure.mail.ReturnAddress;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.trust.Vault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Puts the bridge together. Settings, all under {@code brugwachter.mail}: {@code smtp} and {@code imap} (addresses; empty in an
 * exercise), {@code folder} (mails of the exercise), {@code from}, {@code telephone}, {@code return-address} (with {@code {token}}),
 * {@code return-folder} and {@code arrivals-folder}. The sign-in of a real mailbox is no setting but a {@link MailboxLogin}.
 */
@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {
    private static final String PRACTICE_FROM = "brugwachter@opgroeien.example";
    private static final String PRACTICE_RETURN = "terug@opgroeien.example";

    @Bean
    SenderIdentity senderIdentity(Environment settings) {
        var returns = "terug+{token}@opgroeien.example";
        return new SenderIdentity(
                new EmailAddress(settings.getProperty("brugwachter.mail.from", PRACTICE_FROM)),
                new ReturnAddress(settings.getProperty("brugwachter.mail.return-address", returns)),
                settings.getProperty("brugwachter.mail.telephone", "02 000 00 00"),
                () -> publicUrl(settings),
                isPractice(settings));
    }

    private static URI publicUrl(Environment settings) {
        var port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return URI.create(settings.getProperty("brugwachter.public-url", "http://localhost:" + port));
    }

    private static boolean isPractice(Environment settings) {
        return settings.getProperty("brugwachter.demo", Boolean.class, false);
    }

    @Bean(destroyMethod = "close")
    PostOffice postOffice(Environment settings, ProtocolLibrary protocols, ObjectProvider<MailboxLogin> given) {
        if (isPractice(settings)) {
            var folder = Path.of(settings.getRequiredProperty("brugwachter.mail.folder"));
            return PostOffice.practice(folder, new EmailAddress(PRACTICE_RETURN), practiceMailboxes(protocols));
        }
        var login = login(given.getIfAvailable());
        return PostOffice.real(
                MailServer.at(URI.create(settings.getRequiredProperty("brugwachter.mail.smtp")), login),
                MailServer.at(URI.create(settings.getRequiredProperty("brugwachter.mail.imap")), login),
                new PostOffice.Folders(
                        settings.getProperty("brugwachter.mail.return-folder", "Brugwachter"),
                        settings.getProperty("brugwachter.mail.arrivals-folder", "Brugwachter")));
    }

    private static List<EmailAddress> practiceMailboxes(ProtocolLibrary protocols) {
        return protocols.all().stream()
                .map(Protocol::mailbox)
                .flatMap(mailbox -> mailbox.address().stream())
                .distinct()
                .toList();
    }

    private static @Nullable Login login(@Nullable MailboxLogin given) {
        return given == null ? null : new Login(given.user(), given.password());
    }

    @Bean
    KeyCabinet keyCabinet(KeyShelf shelf, Vault vault, SenderIdentity identity, Clock clock) {
        return new KeyCabinet(shelf, vault, identity, clock);
    }

    @Bean
    ChannelBook channelBook(ChannelStore store, KeyShelf shelf, OfficerNotices notices, Book book, Clock clock) {
        return new ChannelBook(store, shelf, notices, book, clock);
    }

    @Bean
    OfficerNotices notices(
            NoticeStore store, KeyCabinet keys, SenderIdentity identity, ProtocolLibrary protocols, Clock clock) {
        return new OfficerNotices(store, keys, identity, protocols, clock);
    }

    @Bean
    NoticeCourier noticeCourier(NoticeDesk desk, PostOffice office, SenderIdentity identity) {
        return new NoticeCourier(desk, office.post(), identity.returnAddress());
    }

    @Bean
    KeysAhead keysAhead() {
        return new KeysAhead();
    }

    @Bean
    ParcelPress parcelPress(KeyCabinet keys, SenderIdentity identity, Ways ways, KeysAhead ahead) {
        return new ParcelPress(keys, identity, ways, ahead);
    }

    @Bean
    ParcelCodes parcelCodes(Outbox outbox, KeyCabinet keys) {
        return new ParcelCodes(outbox, keys);
    }

    @Bean
    ParcelMoves parcelMoves(Outbox outbox, ApplicationEventPublisher events, Book book, Clock clock) {
        return new ParcelMoves(outbox, events::publishEvent, book, clock);
    }

    @Bean
    BridgeReplay bridgeReplay(SheetStore sheets, Outbox outbox, ChannelStore channels, Vault vault, Clock clock) {
        return new BridgeReplay(sheets, outbox, channels, vault, clock);
    }

    /** While no room decides again, nothing leaves. */
    @Bean
    Courier courier(CourierDesk desk, PostOffice office, SenderIdentity identity) {
        return new Courier(desk, office.post(), identity.returnAddress());
    }

    @Bean
    ReturnRound returnRound(
            ReturnDesk desk, PeerReceiptDesk receipts, PeerWords words, PostOffice office, SenderIdentity identity) {
        return new ReturnRound(desk, receipts::answered, words, office.returns(identity.returnAddress()));
    }
}
