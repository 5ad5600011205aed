package be.brugwachter.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    CalendarReplay calendarReplay(FeedStore feeds) {
        return new CalendarReplay(feeds);
    }
}
