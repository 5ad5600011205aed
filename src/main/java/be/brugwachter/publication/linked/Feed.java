package be.brugwachter.publication.linked;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.publication.Addresses;
import be.brugwachter.publication.Course;
import be.brugwachter.publication.Edition;
import be.brugwachter.publication.PublicSite;
import be.brugwachter.publication.Publications;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What happened to the protocols, newest first, as Atom (RFC 4287). Every name in it follows from the data, so nothing comes twice. */
public final class Feed {
    private static final LocalDate NOTHING_YET = LocalDate.EPOCH;

    private final Addresses addresses;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    private Feed(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A step of a protocol's life. */
    private record Entry(Edition edition, Course.Step step) {
        /** What makes it the same news, whichever version tells it. */
        String news() {
            return edition.protocol().id() + " " + step.day() + " " + step.what();
        }

        String id() {
            Protocol protocol = edition.protocol();
            return name(protocol.id() + " " + protocol.version() + " " + step.day() + " " + step.what());
        }
    }

    /**
     * The feed.
     *
     * @param addresses as data name things
     */
    public static String write(Publications publications, Addresses addresses) {
        List<Entry> entries = publications.all().stream()
                .flatMap(each -> entries(publications.versions(each.protocol().id())))
                .sorted(Comparator.comparing((Entry each) -> each.step().day())
                        .reversed()
                        .thenComparing(Entry::id))
                .toList();
        Feed feed = new Feed(addresses);
        feed.head(entries.isEmpty() ? NOTHING_YET : entries.getFirst().step().day());
        entries.forEach(feed::entry);
        return feed.xml.append("</feed>\n").toString();
    }

    /** The steps of all versions; what two versions tell alike, like the day of an agreement, comes from the oldest. */
    private static Stream<Entry> entries(List<Edition> versions) {
        Map<String, Entry> news = new LinkedHashMap<>();
        for (Edition edition : versions.reversed()) {
            Course.of(edition).stream()
                    .map(step -> new Entry(edition, step))
                    .forEach(entry -> news.putIfAbsent(entry.news(), entry));
        }
        return news.values().stream();
    }

    private void head(LocalDate updated) {
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n");
        line("id", name("brugwachter protocollen"));
        line("title", "Protocollen: wat veranderde");
        line("updated", moment(updated));
        xml.append("<author><name>Brugwachter</name></author>\n");
        link("self", "application/atom+xml", addresses.whole(PublicSite.FEED));
        link("alternate", "text/html", addresses.list());
    }

    private void entry(Entry entry) {
        Protocol protocol = entry.edition().protocol();
        xml.append("<entry>\n");
        line("id", entry.id());
        line("title", protocol.receiver().name() + ": " + entry.step().what());
        line("updated", moment(entry.step().day()));
        link("alternate", "text/html", addresses.version(protocol.id(), protocol.version()));
        line("summary", "Op " + Dates.dutch(entry.step().day()) + ". " + protocol.title() + ".");
        xml.append("</entry>\n");
    }

    private void line(String tag, String words) {
        xml.append('<')
                .append(tag)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void link(String relation, String type, String address) {
        xml.append("<link rel=\"")
                .append(relation)
                .append("\" type=\"")
                .append(type)
                .append("\" href=\"");
        xml.append(escaped(address)).append("\"/>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(Dates.BRUSSELS));
    }

    private static String name(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
