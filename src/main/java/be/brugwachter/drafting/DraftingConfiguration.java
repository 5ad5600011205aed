package be.brugwachter.drafting;

import be.brugwachter.protocol.MunicipalityRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {
    @Bean
    DraftToDos draftToDos(DraftingDesk desk) {
        return new DraftToDos(desk);
    }

    @Bean
    OcmwList ocmwList(MunicipalityRegister register) {
        return new OcmwList(register);
    }
}
