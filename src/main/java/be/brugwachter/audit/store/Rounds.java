package be.brugwachter.audit.store;

import be.brugwachter.audit.Checkpoint;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Link;
import be.brugwachter.audit.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rounds of the linker, as they lie in the database. Links and entries are asked for one after the other, each by its index: in
 * one question PostgreSQL may choose to read the whole book for every round.
 */
final class Rounds {
    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID fact, long position, String link) {}

    /** The round that ends with this checkpoint. */
    Optional<Round> of(long sequence) {
        return jdbc.sql("select line from audit_checkpoint where sequence = :sequence")
                .param("sequence", sequence)
                .query(String.class)
                .optional()
                .flatMap(Checkpoint::parse)
                .map(checkpoint -> new Round(links(sequence), checkpoint));
    }

    private List<Link> links(long checkpoint) {
        List<Place> places = places(checkpoint);
        Map<UUID, Fact> facts = facts(places.stream().map(Place::fact).toArray(UUID[]::new));
        return places.stream()
                .flatMap(place -> Optional.ofNullable(facts.get(place.fact()))
                        .map(fact -> new Link(place.position(), fact, place.link()))
                        .stream())
                .toList();
    }

    private List<Place> places(long checkpoint) {
        return jdbc.sql("select id, position, link from audit_link where checkpoint = :checkpoint order by position")
                .param("checkpoint", checkpoint)
                .query((row, number) ->
                        new Place(row.getObject("id", UUID.class), row.getLong("position"), row.getString("link")))
                .list();
    }

    private Map<UUID, Fact> facts(UUID[] ids) {
        List<Fact> facts = jdbc.sql("select " + FactRow.COLUMNS + " from audit_entry e where e.id = any(:ids)")
                .param("ids", ids)
                .query(FactRow::read)
                .list();
        return facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
    }
}
