package be.brugwachter.calendar.web;

import be.brugwachter.calendar.CalendarDesk;
import be.brugwachter.calendar.Feed;
import be.brugwachter.trust.Walls;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What comes, for a calendar program (iCalendar, RFC 5545). Without sign-in, for such programs have none: the address is the secret. */
@Controller
class FeedPages {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarDesk desk;
    private final FeedPace pace;
    private final Clock clock;

    FeedPages(CalendarDesk desk, FeedPace pace, Clock clock) {
        this.desk = desk;
        this.pace = pace;
        this.clock = clock;
    }

    /** The feed; an address that was never given out, one that ended and one of nobody look the same. */
    @GetMapping("/open/kalender/{address}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String address, HttpServletRequest request) {
        if (!pace.allows(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return Feed.read(address)
                .flatMap(feed -> Walls.as(feed.party(), () -> desk.read(feed)))
                .map(dues -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(ICalendar.write(dues, clock.instant())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
