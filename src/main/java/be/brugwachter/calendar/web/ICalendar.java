package be.brugwachter.calendar.web;

import be.brugwachter.shared.Due;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days as an iCalendar feed (RFC 5545): events of a whole day that leave people free, each with a lasting UID. */
final class ICalendar {
    private ICalendar() {}

    static byte[] write(List<Due> dues, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Brugwachter//Kalender//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        dues.forEach(due -> calendar.add(event(due, now)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static VEvent event(Due due, Instant now) {
        VEvent event = new VEvent(due.day(), due.text());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        event.add(new Uid(UUID.nameUUIDFromBytes(due.key().getBytes(StandardCharsets.UTF_8)) + "@brugwachter"));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
