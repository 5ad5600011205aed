package be.brugwachter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolAct.Filed;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.Publication;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat er met een protocol gebeurde")
class OneStoryTest {
    private static final Protocol FIRST = Shipped.BRUGGE;
    private static final Protocol SECOND = Sites.secondVersion();
    private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");
    private static final Publication WHERE = new Publication(Side.SENDER, URI.create("https://voorbeeld.be/protocol"));

    private final List<ProtocolAct> acts = List.of(
            act(FIRST, Kind.PUBLISHED, "2024-09-05", null, WHERE),
            act(FIRST, Kind.TERMS_CONFIRMED, "2024-10-01", filed(), null),
            act(FIRST, Kind.BASIS_LAPSED, "2025-02-03", null, null),
            act(SECOND, Kind.TERMS_CONFIRMED, "2026-03-04", filed(), null),
            act(FIRST, Kind.NOTICE_GIVEN, "2026-04-06", null, null));
    private final PublicSite site = PublicSite.onServer(
            new Publications(List.of(edition(FIRST), edition(SECOND))), "https://voorbeeld.be", false);

    @Test
    @DisplayName("staat bij één versie: die waarover het ging, of die telde op die dag")
    void isToldUnderOneVersion() {
        String first = page(1);
        String second = page(2);
        assertThat(first)
                .contains("5 september 2024", "1 oktober 2024", "3 februari 2025")
                .doesNotContain("4 maart 2026", "6 april 2026", "Opgezegd", "na de opzegging");
        assertThat(second)
                .contains("4 maart 2026", "6 april 2026", "Opgezegd", "Laatste dag na de opzegging", "6 januari 2027")
                .doesNotContain("5 september 2024", "1 oktober 2024", "3 februari 2025", "voorbeeld.be/protocol");
    }

    @Test
    @DisplayName("staat in de wijzigingen één keer")
    void comesOnceInTheFeed() {
        List<String> titles = TITLE.matcher(site.feed())
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        for (String once : List.of(
                "maakte het bekend",
                "Opgezegd",
                "Laatste dag",
                "Rechtsgrond vervallen",
                "overeenkomst werd gesloten")) {
            assertThat(titles.stream().filter(each -> each.contains(once)))
                    .as(once)
                    .hasSize(1);
        }
        assertThat(titles.stream().filter(each -> each.contains("Werkafspraken bevestigd")))
                .as("once for each version")
                .hasSize(2);
        assertThat(titles.stream().filter(each -> each.contains("gaf advies"))).hasSize(2);
    }

    private String page(int version) {
        return site.page(FIRST.id(), version).orElseThrow();
    }

    /** Each version comes with everything that happened, as the desk gives it. */
    private Edition edition(Protocol protocol) {
        return new Edition(protocol, acts, false, Optional.empty());
    }

    private static Filed filed() {
        return new Filed(UUID.randomUUID(), "0".repeat(64));
    }

    private static ProtocolAct act(
            Protocol protocol, Kind kind, String day, @Nullable Filed document, @Nullable Publication where) {
        return new ProtocolAct(
                UUID.randomUUID(),
                protocol.id(),
                protocol.version(),
                kind,
                Instant.parse(day + "T10:00:00Z"),
                LocalDate.parse(day),
                null,
                null,
                document,
                where,
                UUID.randomUUID(),
                document == null ? null : UUID.randomUUID());
    }
}
