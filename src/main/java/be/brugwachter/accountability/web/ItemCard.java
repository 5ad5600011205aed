package be.brugwachter.accountability.web;

import be.brugwachter.accountability.EvidenceItem;
import be.brugwachter.accountability.EvidenceItem.Kind;
import be.brugwachter.protocol.Dates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the page shows it, also when it is not there yet.
 *
 * @param state in a few words
 * @param flag the colour of those words
 * @param document the item whose document can be taken along
 */
record ItemCard(
        String title,
        String path,
        String state,
        String flag,
        @Nullable String label,
        @Nullable String until,
        @Nullable UUID document) {
    static List<ItemCard> all(List<EvidenceItem> newest, LocalDate today) {
        return Arrays.stream(Kind.values())
                .map(kind -> newest.stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .map(each -> of(each, today))
                        .orElseGet(() -> new ItemCard(
                                kind.dutch(), kind.path(), "nog niet bewaard", "let-op", null, null, null)))
                .toList();
    }

    private static ItemCard of(EvidenceItem item, LocalDate today) {
        boolean counts = item.counts(today);
        return new ItemCard(
                item.kind().dutch(),
                item.kind().path(),
                counts ? "in orde" : "afgelopen",
                counts ? "goed" : "fout",
                item.label(),
                "Van " + Dates.dutch(item.day()) + " tot en met " + Dates.dutch(item.until()),
                Optional.ofNullable(item.document()).map(mark -> item.id()).orElse(null));
    }
}
