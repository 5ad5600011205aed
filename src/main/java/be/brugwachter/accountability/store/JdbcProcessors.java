package be.brugwachter.accountability.store;

import be.brugwachter.accountability.Filing;
import be.brugwachter.accountability.Processor;
import be.brugwachter.accountability.ProcessorStore;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.trust.Walls;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code processor_change}. */
@Repository
public class JdbcProcessors implements ProcessorStore {
    /** Who changes a processor without a new document keeps the one that was there. */
    private static final String INSERT = """
            insert into processor_change (party, id, processor, name, work, country, guarantees, ended, agreement_day,
                document_name, document_sha256, document, filed_by, filed_at)
            values (:party, :id, :processor, :called, :work, :country, :guarantees, :ended, :agreement,
                coalesce(:name, (select document_name from processor_change where id = :before)),
                coalesce(:sha256, (select document_sha256 from processor_change where id = :before)),
                coalesce(:document, (select document from processor_change where id = :before)), :by, :at)
            on conflict (party, id) do nothing
            """;

    private final JdbcClient jdbc;

    public JdbcProcessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Processor processor, @Nullable FiledDocument document, Filing filing) {
        Optional<UUID> before =
                document == null && processor.document() != null ? lastOf(processor.id()) : Optional.empty();
        return jdbc.sql(INSERT)
                        .params(Rows.document(document))
                        .param("party", Walls.party().key())
                        .param("id", processor.change())
                        .param("processor", processor.id())
                        .param("called", processor.name())
                        .param("work", processor.work().name())
                        .param("country", processor.country())
                        .param("guarantees", words(processor.guarantees()))
                        .param("ended", processor.ended())
                        .param("agreement", processor.agreement())
                        .param("before", before.orElse(null))
                        .param("by", filing.by())
                        .param("at", filing.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Optional<UUID> lastOf(UUID processor) {
        return jdbc.sql("""
                select id from processor_change where processor = :processor order by filed_at desc, id limit 1
                """).param("processor", processor).query(UUID.class).optional();
    }

    @Override
    public List<Processor> all() {
        return jdbc.sql("""
                select distinct on (processor) id, processor, name, work, country, guarantees, ended, agreement_day,
                       document_name, document_sha256
                from processor_change order by processor, filed_at desc, id
                """).query(JdbcProcessors::read).list().stream()
                .sorted(Comparator.comparing(Processor::name))
                .toList();
    }

    private static Processor read(ResultSet row, int number) throws SQLException {
        return new Processor(
                row.getObject("processor", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("name"),
                Processor.Work.valueOf(row.getString("work")),
                row.getString("country"),
                guarantees(row.getString("guarantees")),
                row.getObject("agreement_day", LocalDate.class),
                Rows.mark(row),
                row.getBoolean("ended"));
    }

    private static String words(Set<Processor.Guarantee> guarantees) {
        return guarantees.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<Processor.Guarantee> guarantees(String words) {
        return Arrays.stream(words.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Processor.Guarantee::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<byte[]> document(UUID change) {
        return jdbc.sql("select document from processor_change where id = :id and document is not null")
                .param("id", change)
                .query(byte[].class)
                .optional();
    }
}
