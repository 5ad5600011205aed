package be.brugwachter.retention;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the round together from the shelves of every room. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    @Bean
    NightRound nightRound(RetentionDesk desk, ObjectProvider<Shelf> shelves) {
        return new NightRound(desk, shelves.orderedStream().toList());
    }

    @Bean
    RuleDues ruleDues(SelectionRules rules) {
        return new RuleDues(rules);
    }

    @Bean
    RetentionToDos retentionToDos(RetentionDesk desk) {
        return new RetentionToDos(desk);
    }
}
