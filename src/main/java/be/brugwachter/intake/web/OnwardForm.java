package be.brugwachter.intake.web;

import be.brugwachter.consent.Manner;
import be.brugwachter.consent.Point;
import be.brugwachter.intake.OnwardConsent;
import be.brugwachter.intake.Partner;
import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a social worker ticks before a client is passed on. Nothing of it is a text.
 *
 * @param wie the person at a partner
 * @param gegeven which data pass
 * @param verteld which points were told
 * @param manier spoken or on paper
 * @param dag the day it was asked
 */
record OnwardForm(
        @Nullable UUID wie,
        @Nullable Set<DataItem> gegeven,
        @Nullable Set<Point> verteld,
        @Nullable Manner manier,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dag) {

    /** Nothing ticked yet. */
    static OnwardForm empty() {
        return new OnwardForm(null, null, null, null, null);
    }

    /** What was chosen, by its value on the page. */
    List<String> ticked() {
        return Stream.of(
                        Stream.ofNullable(wie),
                        Stream.ofNullable(gegeven).flatMap(Set::stream),
                        Stream.ofNullable(verteld).flatMap(Set::stream),
                        Stream.ofNullable(manier))
                .flatMap(each -> each.map(Object::toString))
                .toList();
    }

    /** The yes this tells of; empty while something is missing or nobody on the list is chosen. */
    Optional<OnwardConsent> consent(List<Partner> listed, UUID asked) {
        if (wie == null || gegeven == null || manier == null || dag == null) {
            return Optional.empty();
        }
        UUID person = wie;
        Set<Point> told = verteld == null ? Set.of() : verteld;
        Set<DataItem> items = gegeven;
        Manner manner = manier;
        LocalDate day = dag;
        return listed.stream()
                .filter(partner -> partner.professional(person).isPresent())
                .findFirst()
                .map(partner -> new OnwardConsent(partner.id(), person, items, told, manner, asked, day));
    }
}
