package be.brugwachter.disclosure;

import be.brugwachter.audit.Book;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What parties tell each other beside parcels: the daily checkpoints, and notes about flaws. */
@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {
    @Bean
    Witnesses witnesses(
            ProtocolDesk protocols, Ways ways, ChannelBook channel, ReceivedSheetStore sheets, Clock clock) {
        return new Witnesses(protocols, ways, channel, sheets, clock);
    }

    @Bean
    CheckpointPress checkpointPress(
            NoticeStore store, KeyCabinet keys, SenderIdentity identity, Book book, Clock clock) {
        return new CheckpointPress(store, keys, identity, book, clock);
    }

    @Bean
    NoteAddresses noteAddresses(ChannelBook channel, ReceivedSheetStore sheets) {
        return new NoteAddresses(channel, sheets);
    }

    @Bean
    NotePress notePress(
            NoticeStore store, KeyCabinet keys, SenderIdentity identity, NoteAddresses addresses, Clock clock) {
        return new NotePress(store, keys, identity, addresses, clock);
    }

    @Bean
    Notes notes(Witnesses witnesses, List<NoteReader> readers) {
        return new Notes(witnesses, readers);
    }

    @Bean
    PeerWords peerWords(CheckpointDesk checkpoints, Notes notes) {
        return new PeerWords(checkpoints, notes);
    }

    @Bean
    MonthPress monthPress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        return new MonthPress(store, keys, identity, clock);
    }

    /** Hourly, so that a machine that sleeps at night tells too; a second time on one day tells nobody. */
    @Bean
    Round checkpointRound(CheckpointDesk desk) {
        return new Round("checkpoints", Duration.ofHours(1), desk::tell);
    }
}
