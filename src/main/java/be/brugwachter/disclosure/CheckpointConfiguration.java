package be.brugwachter.disclosure;

import be.brugwachter.audit.Book;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What parties tell each other beside parcels: the daily checkpoints, notes about flaws, and sealed letters. */
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
    NotePress notePress(NoticeStore store, KeyCabinet keys, SenderIdentity identity, LetterKeys peers, Clock clock) {
        return new NotePress(store, keys, identity, peers, clock);
    }

    @Bean
    Notes notes(Witnesses witnesses, List<NoteReader> readers) {
        return new Notes(witnesses, readers);
    }

    @Bean
    LetterKeys letterKeys(
            KeyShelf peers,
            ReceivedSheetStore sheets,
            NoteAddresses addresses,
            ProtocolDesk protocols,
            KeyCabinet keys) {
        return new LetterKeys(peers, sheets, addresses, protocols, keys);
    }

    @Bean
    LetterPress letterPress(
            NoticeStore store, KeyCabinet keys, SenderIdentity identity, LetterKeys peers, Clock clock) {
        return new LetterPress(store, keys, identity, peers, clock);
    }

    @Bean
    Letters letters(Witnesses witnesses, LetterKeys keys, List<LetterReader> readers) {
        return new Letters(witnesses, keys, readers);
    }

    @Bean
    PeerWords peerWords(CheckpointDesk checkpoints, Notes notes, Letters letters) {
        return new PeerWords(checkpoints, notes, letters);
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
