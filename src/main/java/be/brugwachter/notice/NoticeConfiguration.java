package be.brugwachter.notice;

import be.brugwachter.disclosure.OfficerNotices;
import be.brugwachter.protocol.ProtocolDesk;
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
    Teller teller(OfficerNotices notices, ProtocolDesk protocols, ExposureDesk exposures) {
        return new Teller(notices, protocols, exposures);
    }

    @Bean
    CaseToDos caseToDos(CaseDesk desk) {
        return new CaseToDos(desk);
    }

    @Bean
    DutyToDos dutyToDos(DutyDesk desk) {
        return new DutyToDos(desk);
    }
}
