package be.brugwachter.correspondence;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.LostLines;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.disclosure.LetterPress;
import be.brugwachter.disclosure.OfficerNotices;
import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.protocol.ProtocolDesk;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class CorrespondenceConfiguration {
    @Bean
    AnswerCodes answerCodes(LetterStore store, KeyCabinet keys, SenderIdentity identity, Clock clock) {
        return new AnswerCodes(store, keys, identity, clock);
    }

    @Bean
    Correspondence correspondence(
            OfficerNotices officers, LetterPress press, AnswerCodes codes, ProtocolDesk protocols, Clock clock) {
        return new Correspondence(officers, press, codes, protocols, clock);
    }

    @Bean
    Correspondents correspondents(List<Correspondent> rooms) {
        return new Correspondents(rooms);
    }

    @Bean
    LostLines lostLetters(LetterStore store) {
        return new LostLines(
                Set.of(Act.LETTER_CAME), fact -> store.find(fact.subject()).isPresent());
    }

    @Bean
    LetterToDos letterToDos(LetterDesk desk) {
        return new LetterToDos(desk);
    }
}
