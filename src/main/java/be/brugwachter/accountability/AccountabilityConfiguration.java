package be.brugwachter.accountability;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.BookTerm;
import be.brugwachter.audit.LostLines;
import be.brugwachter.correspondence.Correspondence;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Paper;
import be.brugwachter.trust.BackupHorizon;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class AccountabilityConfiguration {
    @Bean
    HostOfSoftware hostOfSoftware(@Value("${brugwachter.host-name:}") String name) {
        return new HostOfSoftware(name);
    }

    @Bean
    ProcessorList processorList(ProcessorStore store, HostOfSoftware host) {
        return new ProcessorList(store, host);
    }

    @Bean
    ProcessingRegister processingRegister(ProtocolDesk protocols, ProcessorDesk processors, Clock clock) {
        return new ProcessingRegister(protocols, processors, clock);
    }

    @Bean
    Exchange exchange(OwedAnswers owed, Correspondence letters, ProtocolDesk protocols, Clock clock) {
        return new Exchange(owed, letters, protocols, clock);
    }

    @Bean
    EvidenceCorrespondent evidenceCorrespondent(RequestDesk requests, Clock clock) {
        return new EvidenceCorrespondent(requests, clock);
    }

    @Bean
    SoftwareFacts softwareFacts(BookDesk book, BookTerm term, BackupHorizon horizon) {
        return new SoftwareFacts(book, term, horizon);
    }

    @Bean
    PackSources packSources(
            EvidenceStore items, ProcessorStore agreements, ProcessorList processors, SoftwareFacts software) {
        return new PackSources(items, agreements, processors, software);
    }

    @Bean
    PackPress packPress(Paper paper, KeyCabinet keys, ClauseProofs proofs) {
        return new PackPress(paper, keys, proofs);
    }

    @Bean
    LostLines lostEvidence(EvidenceStore items, ProcessorStore processors, OwedAnswers owed) {
        return new LostLines(
                Set.of(Act.EVIDENCE_FILED, Act.PROCESSOR_RECORDED, Act.EVIDENCE_ASKED), fact -> switch (fact.act()) {
                    case EVIDENCE_FILED ->
                        items.newest().stream().anyMatch(each -> each.id().equals(fact.subject()));
                    case PROCESSOR_RECORDED ->
                        processors.all().stream().anyMatch(each -> each.id().equals(fact.subject()));
                    default -> owed.all().stream().anyMatch(each -> each.id().equals(fact.subject()));
                });
    }

    @Bean
    EvidenceDues evidenceDues(EvidenceDesk items, RequestDesk requests, PackAnswerDesk packs, ProtocolDesk protocols) {
        return new EvidenceDues(items, requests, packs, protocols);
    }

    @Bean
    EvidencePart evidencePart(OwedAnswers owed, Clock clock) {
        return new EvidencePart(owed, clock);
    }

    @Bean
    EvidenceToDos evidenceToDos(
            EvidenceDesk items,
            ProcessorDesk processors,
            RequestDesk requests,
            PackAnswerDesk packs,
            ProtocolDesk protocols) {
        return new EvidenceToDos(items, processors, requests, packs, protocols);
    }
}
