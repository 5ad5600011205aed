package be.brugwachter.notice;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.LostLines;
import be.brugwachter.correspondence.Correspondence;
import be.brugwachter.protocol.ProtocolDesk;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    NoticePart noticePart(CaseDesk cases, DutyStore duties) {
        return new NoticePart(cases, duties);
    }

    @Bean
    Teller teller(Correspondence letters, ProtocolDesk protocols, ExposureDesk exposures) {
        return new Teller(letters, protocols, exposures);
    }

    @Bean
    CaseCorrespondent caseCorrespondent(CaseDesk desk) {
        return new CaseCorrespondent(desk);
    }

    @Bean
    LawCorrespondent lawCorrespondent(DutyDesk desk) {
        return new LawCorrespondent(desk);
    }

    @Bean
    CaseToDos caseToDos(CaseDesk desk) {
        return new CaseToDos(desk);
    }

    @Bean
    LostLines lostBreaches(CaseDesk cases) {
        return new LostLines(
                Set.of(Act.BREACH_OPENED), fact -> cases.find(fact.subject()).isPresent());
    }

    @Bean
    DutyToDos dutyToDos(DutyDesk desk) {
        return new DutyToDos(desk);
    }
}
